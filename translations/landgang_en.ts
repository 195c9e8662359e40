<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AreaWords</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>items of the checklist</comment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskedWords</name>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>in a bundle</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since the last receipt</source>
        <translation>
            <numerusform>%n change since the last receipt</numerusform>
            <numerusform>%n changes since the last receipt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2, %n of them not sent</source>
        <translation>
            <numerusform>%1 · %2, %n of them not sent</numerusform>
            <numerusform>%1 · %2, %n of them not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays here: %n answer(s) in %1 (no consent)</source>
        <extracomment>%1 areas the receiver may not see.</extracomment>
        <translation>
            <numerusform>Stays here: %n answer in %1 (no consent)</numerusform>
            <numerusform>Stays here: %n answers in %1 (no consent)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n person(s)</source>
        <extracomment>%1 &quot;38 changes&quot;.</extracomment>
        <translation>
            <numerusform>%1 for %n person</numerusform>
            <numerusform>%1 for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with different answers</source>
        <translation>
            <numerusform>%n question with different answers</numerusform>
            <numerusform>%n questions with different answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) kept aside: the office may not write there.</source>
        <translation>
            <numerusform>%n change kept aside: the office may not write there.</numerusform>
            <numerusform>%n changes kept aside: the office may not write there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it acknowledges %n of your bundle(s)</source>
        <translation>
            <numerusform>it acknowledges %n of your bundles</numerusform>
            <numerusform>it acknowledges %n of your bundles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%1, moved %n due date(s) in %2.</source>
        <extracomment>%1 who, %2 an area, %n due dates of items.</extracomment>
        <translation>
            <numerusform>%1, moved %n due date in %2.</numerusform>
            <numerusform>%1, moved %n due dates in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message numerus="yes">
        <source>%n day(s) after intake</source>
        <translation>
            <numerusform>%n day after intake</numerusform>
            <numerusform>%n days after intake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before release</source>
        <translation>
            <numerusform>%n day before release</numerusform>
            <numerusform>%n days before release</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after release</source>
        <translation>
            <numerusform>%n day after release</numerusform>
            <numerusform>%n days after release</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before intake</source>
        <translation>
            <numerusform>%n day before intake</numerusform>
            <numerusform>%n days before intake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the transfer</source>
        <translation>
            <numerusform>%n day before the transfer</numerusform>
            <numerusform>%n days before the transfer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the sentence ends</source>
        <translation>
            <numerusform>%n day before the sentence ends</numerusform>
            <numerusform>%n days before the sentence ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the minimum term ends</source>
        <translation>
            <numerusform>%n day before the minimum term ends</numerusform>
            <numerusform>%n days before the minimum term ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the transfer</source>
        <translation>
            <numerusform>%n day after the transfer</numerusform>
            <numerusform>%n days after the transfer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the sentence ends</source>
        <translation>
            <numerusform>%n day after the sentence ends</numerusform>
            <numerusform>%n days after the sentence ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the minimum term ends</source>
        <translation>
            <numerusform>%n day after the minimum term ends</numerusform>
            <numerusform>%n days after the minimum term ends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message numerus="yes">
        <source>%1, %n said no thanks</source>
        <extracomment>%1 is &quot;4 of 5 in place&quot;.</extracomment>
        <translation>
            <numerusform>%1, %n said no thanks</numerusform>
            <numerusform>%1, %n said no thanks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all overdue</source>
        <translation>
            <numerusform>%n in all overdue</numerusform>
            <numerusform>%n in all overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landgang::ui::CaseActions</name>
    <message numerus="yes">
        <source>The release date is %1. %n due date(s) moved with it.</source>
        <translation>
            <numerusform>The release date is %1. %n due date moved with it.</numerusform>
            <numerusform>The release date is %1. %n due dates moved with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landgang::ui::CreateOfficeForm</name>
    <message numerus="yes">
        <source>At least %n character(s). Four words that have nothing to do with each other are good. Nobody can open the office without it: write it down and lock it away.</source>
        <translation>
            <numerusform>At least %n character. Four words that have nothing to do with each other are good. Nobody can open the office without it: write it down and lock it away.</numerusform>
            <numerusform>At least %n characters. Four words that have nothing to do with each other are good. Nobody can open the office without it: write it down and lock it away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short: at least %n character(s).</source>
        <translation>
            <numerusform>The passphrase is too short: at least %n character.</numerusform>
            <numerusform>The passphrase is too short: at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landgang::ui::ExchangeActions</name>
    <message numerus="yes">
        <source>%n bundle(s) that waited are read in.</source>
        <translation>
            <numerusform>%n bundle that waited is read in.</numerusform>
            <numerusform>%n bundles that waited are read in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landgang::ui::GapsPage</name>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landgang::ui::HiddenNote</name>
    <message numerus="yes">
        <source>The search also finds %n person(s) with more than 12 weeks to go.</source>
        <translation>
            <numerusform>The search also finds %n person with more than 12 weeks to go.</numerusform>
            <numerusform>The search also finds %n people with more than 12 weeks to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have more than 12 weeks to go and are not in this list.</source>
        <translation>
            <numerusform>%n person has more than 12 weeks to go and is not in this list.</numerusform>
            <numerusform>%n people have more than 12 weeks to go and are not in this list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landgang::ui::IncomingCard</name>
    <message numerus="yes">
        <source>%n more file(s) wait.</source>
        <translation>
            <numerusform>%n more file waits.</numerusform>
            <numerusform>%n more files wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landgang::ui::PreviewModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landgang::ui::ReleaseBlock</name>
    <message numerus="yes">
        <source>changed %n time(s)</source>
        <comment>the release date</comment>
        <translation>
            <numerusform>changed %n time</numerusform>
            <numerusform>changed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landgang::ui::ReleaseDateEditor</name>
    <message numerus="yes">
        <source>%n due date(s) move with it:</source>
        <translation>
            <numerusform>%n due date moves with it:</numerusform>
            <numerusform>%n due dates move with it:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landgang::ui::SentModel</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <comment>since a bundle was sent</comment>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landgang::ui::Shell</name>
    <message numerus="yes">
        <source>%n office(s) with changes not sent</source>
        <translation>
            <numerusform>%n office with changes not sent</numerusform>
            <numerusform>%n offices with changes not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with different answers</source>
        <translation>
            <numerusform>%n question with different answers</numerusform>
            <numerusform>%n questions with different answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) whose words are not compared yet</source>
        <translation>
            <numerusform>%n office whose words are not compared yet</numerusform>
            <numerusform>%n offices whose words are not compared yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) waiting for our answer</source>
        <translation>
            <numerusform>%n question waiting for our answer</numerusform>
            <numerusform>%n questions waiting for our answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) with little time left</source>
        <translation>
            <numerusform>%n gap with little time left</numerusform>
            <numerusform>%n gaps with little time left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landgang::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n change(s) not sent</source>
        <translation>
            <numerusform>%n change not sent</numerusform>
            <numerusform>%n changes not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with different answers</source>
        <translation>
            <numerusform>%n question with different answers</numerusform>
            <numerusform>%n questions with different answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) sent, not acknowledged</source>
        <translation>
            <numerusform>%n bundle sent, not acknowledged</numerusform>
            <numerusform>%n bundles sent, not acknowledged</numerusform>
        </translation>
    </message>
</context>
</TS>
