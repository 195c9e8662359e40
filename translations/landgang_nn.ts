<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en_GB">
<context>
    <name>AreaWords</name>
    <message>
        <source>asked by %1 %2</source>
        <extracomment>%1 is an office, %2 a day: who talked with the person about the area.</extracomment>
        <translation>spurd av %1 %2</translation>
    </message>
    <message>
        <source>%1 wrote %2</source>
        <comment>an office, a day</comment>
        <translation>%1 skreiv %2</translation>
    </message>
    <message>
        <source>%1 answers for it</source>
        <translation>%1 har ansvaret</translation>
    </message>
    <message>
        <source>%1 asked since %2</source>
        <comment>an office that has not answered, a day</comment>
        <translation>%1 er spurt sidan %2</translation>
    </message>
    <message>
        <source>%1 said no %2</source>
        <comment>an office, a day</comment>
        <translation>%1 sa nei %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 av %2 utførte</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>items of the checklist</comment>
        <translation>
            <numerusform>%n over fristen</numerusform>
            <numerusform>%n over fristen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskedWords</name>
    <message>
        <source>said no</source>
        <comment>an office, to responsibility</comment>
        <translation>sa nei</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a day, %2 why an office said no.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>has not answered</source>
        <comment>an office</comment>
        <translation>har ikkje svart</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>a day</comment>
        <translation>spurd %1</translation>
    </message>
    <message>
        <source>has taken it</source>
        <comment>an office, responsibility</comment>
        <translation>har teke ansvar</translation>
    </message>
    <message>
        <source>%1, on the condition: %2</source>
        <comment>a day, a condition</comment>
        <translation>%1, på vilkår: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 a day, %2 something to do by then.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>column of questions to us</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>What we are asked to take</source>
        <comment>column of questions to us</comment>
        <translation>Kva vi er spurde om å ta</translation>
    </message>
    <message>
        <source>Asked by</source>
        <comment>column of questions to us</comment>
        <translation>Spurd av</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n ting å gjere</numerusform>
            <numerusform>%n ting å gjere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first %2</source>
        <extracomment>%1 &quot;3 things to do&quot;, %2 &quot;in 9 days&quot; or &quot;5 days overdue&quot;, of the first of them.</extracomment>
        <translation>%1, den første %2</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>column of answers to us</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>What we asked about</source>
        <comment>column of answers to us</comment>
        <translation>Kva vi spurde om</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column of answers to us</comment>
        <translation>Svar</translation>
    </message>
    <message>
        <source>If %1 takes responsibility for %2, it answers for it that this is in place for %3 on the day of release.</source>
        <translation>Tek %1 ansvar for %2, svarar kontoret for at det er på plass for %3 på lauslatingsdagen.</translation>
    </message>
    <message>
        <source>If %1 takes responsibility for %2, it sees to this for %3:</source>
        <translation>Tek %1 ansvar for %2, syter kontoret for dette for %3:</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>convicted</source>
        <translation>domfelt</translation>
    </message>
    <message>
        <source>on remand</source>
        <translation>varetekt</translation>
    </message>
    <message>
        <source>to be expelled</source>
        <translation>skal utvisast</translation>
    </message>
    <message>
        <source>serving in the community</source>
        <translation>gjennomfører straff i samfunnet</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>berekna</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>venta</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>vedteken</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>faktisk</translation>
    </message>
    <message>
        <source>has a need</source>
        <translation>har behov</translation>
    </message>
    <message>
        <source>no need</source>
        <translation>ikkje behov</translation>
    </message>
    <message>
        <source>said no thanks</source>
        <translation>takka nei</translation>
    </message>
    <message>
        <source>asked to take responsibility</source>
        <translation>spurt om å ta ansvar</translation>
    </message>
    <message>
        <source>responsibility taken</source>
        <translation>ansvar teke</translation>
    </message>
    <message>
        <source>said no to responsibility</source>
        <translation>sa nei til ansvar</translation>
    </message>
    <message>
        <source>prison</source>
        <translation>fengsel</translation>
    </message>
    <message>
        <source>Nav, municipal</source>
        <translation>Nav, kommunal del</translation>
    </message>
    <message>
        <source>Nav, state</source>
        <translation>Nav, statleg del</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kommune</translation>
    </message>
    <message>
        <source>probation office</source>
        <translation>friomsorgskontor</translation>
    </message>
    <message>
        <source>county</source>
        <translation>fylkeskommune</translation>
    </message>
    <message>
        <source>health trust</source>
        <translation>helseføretak</translation>
    </message>
    <message>
        <source>other office</source>
        <translation>anna kontor</translation>
    </message>
    <message>
        <source>a Friday</source>
        <translation>ein fredag</translation>
    </message>
    <message>
        <source>the day before a holiday</source>
        <translation>dagen før ein heilagdag</translation>
    </message>
    <message>
        <source>a weekend</source>
        <translation>ei helg</translation>
    </message>
    <message>
        <source>a public holiday</source>
        <translation>ein heilagdag</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>Date format of QLocale: weekday, day, month and year in full.</extracomment>
        <translation>dddd d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Date format of QLocale: short weekday, day and short month.</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Date format of QLocale: day and month.</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>for %n dag sidan</numerusform>
            <numerusform>for %n dagar sidan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dag over fristen</numerusform>
            <numerusform>%n dagar over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>i dag %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a day and month, %2 a time of day.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>Time format of QLocale.</extracomment>
        <translation>HH:mm</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting er endra.</translation>
    </message>
    <message>
        <source>Something that was filled in cannot be right.</source>
        <translation>Noko av det som er fylt ut, kan ikkje stemme.</translation>
    </message>
    <message>
        <source>Nothing was changed, and what you typed is still here.</source>
        <translation>Ingenting er endra, og det du skreiv, står her framleis.</translation>
    </message>
    <message>
        <source>Look for a missing name or reason, or a date that cannot be.</source>
        <translation>Sjå etter eit namn eller ei grunngiving som manglar, eller ein dato som ikkje kan stemme.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Dette finst ikkje her lenger.</translation>
    </message>
    <message>
        <source>Go back and open it again from the list.</source>
        <translation>Gå tilbake og opne det på nytt frå lista.</translation>
    </message>
    <message>
        <source>The folder is already in use.</source>
        <translation>Mappa er allereie i bruk.</translation>
    </message>
    <message>
        <source>What lies in it was not touched.</source>
        <translation>Det som ligg der, er ikkje rørt.</translation>
    </message>
    <message>
        <source>Choose another folder, or open the office that is there.</source>
        <translation>Vel ei anna mappe, eller opne kontoret som ligg der.</translation>
    </message>
    <message>
        <source>Your office cannot do this here.</source>
        <translation>Kontoret dykkar kan ikkje gjere dette her.</translation>
    </message>
    <message>
        <source>Another office decides it, or two answers must be chosen between first.</source>
        <translation>Eit anna kontor avgjer det, eller de må først velje mellom ulike svar.</translation>
    </message>
    <message>
        <source>There is nothing to send to this office.</source>
        <translation>Det er ingenting å sende til dette kontoret.</translation>
    </message>
    <message>
        <source>Either it has received everything, or a consent is missing.</source>
        <translation>Anten har det motteke alt, eller så manglar eit samtykke.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Det vart stoppa før det var ferdig.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Byrj på nytt når du vil.</translation>
    </message>
    <message>
        <source>There is no office in this folder.</source>
        <translation>Det er ikkje noko kontor i denne mappa.</translation>
    </message>
    <message>
        <source>Choose the folder your office was created in.</source>
        <translation>Vel mappa kontoret vart oppretta i.</translation>
    </message>
    <message>
        <source>The office&apos;s file cannot be read.</source>
        <translation>Fila til kontoret kan ikkje lesast.</translation>
    </message>
    <message>
        <source>It was left exactly as it is.</source>
        <translation>Ho er ikkje rørt.</translation>
    </message>
    <message>
        <source>Make a copy of the folder, then take in the latest backup.</source>
        <translation>Ta ein kopi av mappa, og hent så inn den siste tryggleikskopien.</translation>
    </message>
    <message>
        <source>The office is already open in another window or on another PC.</source>
        <translation>Kontoret er allereie ope i eit anna vindauge eller på ein annan PC.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Lukk det der, og prøv igjen.</translation>
    </message>
    <message>
        <source>The office was made with a newer version of Landgang.</source>
        <translation>Kontoret er laga med ein nyare versjon av Landgang.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installer den nyare versjonen.</translation>
    </message>
    <message>
        <source>The passphrase does not fit.</source>
        <translation>Passordet stemmer ikkje.</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Det du skreiv, står her framleis.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then try again.</source>
        <translation>Sjekk Caps Lock og tastaturspråket, og prøv igjen.</translation>
    </message>
    <message>
        <source>The office&apos;s file could not be written.</source>
        <translation>Fila til kontoret kunne ikkje skrivast.</translation>
    </message>
    <message>
        <source>What was saved before is safe; this last action was not saved.</source>
        <translation>Det som var lagra før, er trygt; det siste du gjorde, vart ikkje lagra.</translation>
    </message>
    <message>
        <source>Check that the disk is not full, then try again.</source>
        <translation>Sjekk at disken ikkje er full, og prøv igjen.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Fila kan ikkje lesast.</translation>
    </message>
    <message>
        <source>Check that the file is still there and that you may open it.</source>
        <translation>Sjekk at fila framleis er der, og at du har lov til å opne ho.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Fila kunne ikkje skrivast.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that you may save there, then try again or choose another folder.</source>
        <translation>Sjekk at disken ikkje er full, og at du har lov til å lagre der. Prøv så igjen, eller vel ei anna mappe.</translation>
    </message>
    <message>
        <source>The template for plans has a mistake.</source>
        <translation>Malen for planar har ein feil.</translation>
    </message>
    <message>
        <source>Send the details below to whoever keeps the template.</source>
        <translation>Send detaljane under til den som har ansvar for malen.</translation>
    </message>
    <message>
        <source>This is not a sound office card.</source>
        <translation>Dette er ikkje eit gyldig kontorkort.</translation>
    </message>
    <message>
        <source>The card was not taken in.</source>
        <translation>Kortet vart ikkje henta inn.</translation>
    </message>
    <message>
        <source>Ask the office to send its card once more.</source>
        <translation>Be kontoret sende kortet ein gong til.</translation>
    </message>
    <message>
        <source>The words do not match the card.</source>
        <translation>Orda stemmer ikkje med kortet.</translation>
    </message>
    <message>
        <source>The office stays unconfirmed, and what you typed is still here.</source>
        <translation>Kontoret er ikkje kjent enno, og det du skreiv, står her framleis.</translation>
    </message>
    <message>
        <source>Read the words aloud together again. If they still differ, the card is not from that office: stop, and ask for it another way.</source>
        <translation>Les orda høgt for kvarandre ein gong til. Er dei framleis ulike, kjem ikkje kortet frå det kontoret: stopp, og be om kortet på ein annan måte.</translation>
    </message>
    <message>
        <source>Nothing was read in, and nothing was changed.</source>
        <translation>Ingenting er lese inn, og ingenting er endra.</translation>
    </message>
    <message>
        <source>The bundle is damaged: it was cut off or altered on the way.</source>
        <translation>Pakka er skadd: ho er kutta eller endra på vegen.</translation>
    </message>
    <message>
        <source>Ask the sender to send it once more.</source>
        <translation>Be avsendaren om å sende ho ein gong til.</translation>
    </message>
    <message>
        <source>The bundle is for another office.</source>
        <translation>Pakka er til eit anna kontor.</translation>
    </message>
    <message>
        <source>Tell the sender; only the right office can open it.</source>
        <translation>Sei frå til avsendaren; berre det rette kontoret kan opne ho.</translation>
    </message>
    <message>
        <source>The bundle comes from an office that is not confirmed here.</source>
        <translation>Pakka kjem frå eit kontor som ikkje er kjent her.</translation>
    </message>
    <message>
        <source>Compare the words with that office under Offices, then read the bundle in again.</source>
        <translation>Samanlikn orda med kontoret under Kontor, og les så inn pakka på nytt.</translation>
    </message>
    <message>
        <source>The bundle builds on an earlier one that has not arrived yet.</source>
        <translation>Pakka byggjer på ei tidlegare pakke som ikkje har kome enno.</translation>
    </message>
    <message>
        <source>Read the earlier bundle in first, or send the office a receipt: it shows what is missing.</source>
        <translation>Les inn den tidlegare pakka først, eller send kontoret ei kvittering: ho viser kva som manglar.</translation>
    </message>
    <message>
        <source>The bundle was made with a newer version of Landgang.</source>
        <translation>Pakka er laga med ein nyare versjon av Landgang.</translation>
    </message>
    <message>
        <source>Install the newer version, then read it in again.</source>
        <translation>Installer den nyare versjonen, og les pakka inn på nytt.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Noko gjekk gale i sjølve programmet.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, send the details below to support.</source>
        <translation>Prøv ein gong til. Hender det igjen, send detaljane under til brukarstøtta.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Detaljar: %1</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>in a bundle</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since the last receipt</source>
        <translation>
            <numerusform>%n endring sidan siste kvittering</numerusform>
            <numerusform>%n endringar sidan siste kvittering</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2, not sent yet</source>
        <extracomment>%1 &quot;2 people&quot;, %2 &quot;11 changes since the last receipt&quot;.</extracomment>
        <translation>%1 · %2, ikkje sendt enno</translation>
    </message>
    <message>
        <source>%1 · %2, all sent before</source>
        <translation>%1 · %2, alt er sendt før</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2, %n of them not sent</source>
        <translation>
            <numerusform>%1 · %2, %n av dei ikkje send</numerusform>
            <numerusform>%1 · %2, %n av dei ikkje sende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays here: %n answer(s) in %1 (no consent)</source>
        <extracomment>%1 areas the receiver may not see.</extracomment>
        <translation>
            <numerusform>Blir verande her: %n svar i %1 (samtykke manglar)</numerusform>
            <numerusform>Blir verande her: %n svar i %1 (samtykke manglar)</numerusform>
        </translation>
    </message>
    <message>
        <source>The consent of %1 for %2 ended %3.</source>
        <extracomment>%1 a person, %2 an area, %3 &quot;in 6 days&quot;.</extracomment>
        <translation>Samtykket frå %1 for %2 gjekk ut %3.</translation>
    </message>
    <message>
        <source>The consent of %1 for %2 ends %3.</source>
        <translation>Samtykket frå %1 for %2 går ut %3.</translation>
    </message>
    <message>
        <source>Receipt %1 from %2</source>
        <translation>Kvittering %1 frå %2</translation>
    </message>
    <message>
        <source>Bundle %1 from %2</source>
        <extracomment>%1 a number, %2 an office.</extracomment>
        <translation>Pakke %1 frå %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n endring</numerusform>
            <numerusform>%n endringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n person(s)</source>
        <extracomment>%1 &quot;38 changes&quot;.</extracomment>
        <translation>
            <numerusform>%1 for %n person</numerusform>
            <numerusform>%1 for %n personar</numerusform>
        </translation>
    </message>
    <message>
        <source>New person: %1 – %2</source>
        <extracomment>%1 a person, %2 areas.</extracomment>
        <translation>Ny person: %1 – %2</translation>
    </message>
    <message>
        <source>name and dates only</source>
        <translation>berre namn og datoar</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with different answers</source>
        <translation>
            <numerusform>%n spørsmål med ulike svar</numerusform>
            <numerusform>%n spørsmål med ulike svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not here yet: bundle %1. Nothing is lost.</source>
        <extracomment>%1 numbers of bundles.</extracomment>
        <translation>Har ikkje kome enno: pakke %1. Ingenting går tapt.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) kept aside: the office may not write there.</source>
        <translation>
            <numerusform>%n endring er lagd til side: kontoret kan ikkje skrive der.</numerusform>
            <numerusform>%n endringar er lagde til side: kontoret kan ikkje skrive der.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new goes to this office.</source>
        <translation>Ikkje noko nytt går til dette kontoret.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>nothing in it is new here: reading it in changes nothing</source>
        <translation>ho har ikkje noko nytt: å lese ho inn endrar ingenting</translation>
    </message>
    <message numerus="yes">
        <source>it acknowledges %n of your bundle(s)</source>
        <translation>
            <numerusform>ho kvitterer for %n av pakkene dykkar</numerusform>
            <numerusform>ho kvitterer for %n av pakkene dykkar</numerusform>
        </translation>
    </message>
    <message>
        <source>it tells what the office has read in</source>
        <translation>ho fortel kva kontoret har lese inn</translation>
    </message>
    <message>
        <source>To confirm it by telephone, read these words aloud: %1</source>
        <extracomment>%1 eight words.</extracomment>
        <translation>Vil de stadfeste på telefon, les opp desse orda: %1</translation>
    </message>
    <message>
        <source>Not come: %1. Ask for them.</source>
        <extracomment>%1 numbers of bundles: &quot;5, 6&quot;.</extracomment>
        <translation>Ikkje komne: %1. Be om dei.</translation>
    </message>
    <message>
        <source>Bundle of a new office</source>
        <translation>Pakke frå eit nytt kontor</translation>
    </message>
    <message>
        <source>It is read in by itself when that has come.</source>
        <translation>Ho blir lesen inn av seg sjølv når det er kome.</translation>
    </message>
    <message>
        <source>Compare the words with the office under Offices; then the bundle is read in by itself.</source>
        <translation>Samanlikn orda med kontoret under Kontor; då blir pakka lesen inn av seg sjølv.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>%1-to-%2-%3.landgang</source>
        <extracomment>Name of a file: %1 and %2 are offices, %3 a number. No spaces.</extracomment>
        <translation>%1-til-%2-%3.landgang</translation>
    </message>
    <message>
        <source>Office cards (*.landgang-card)</source>
        <extracomment>Kind of file in a file dialog; keep the part in brackets.</extracomment>
        <translation>Kontorkort (*.landgang-card)</translation>
    </message>
    <message>
        <source>Landgang bundles (*.landgang)</source>
        <extracomment>Kind of file in a file dialog; keep the part in brackets.</extracomment>
        <translation>Landgang-pakker (*.landgang)</translation>
    </message>
    <message>
        <source>Bundles and office cards (*.landgang *.landgang-card)</source>
        <extracomment>Kind of file in a file dialog; keep the part in brackets.</extracomment>
        <translation>Pakker og kontorkort (*.landgang *.landgang-card)</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>%1 has not answered</source>
        <extracomment>%1 an office.</extracomment>
        <translation>%1 har ikkje svart</translation>
    </message>
    <message>
        <source>talk with the person</source>
        <comment>what closes a gap</comment>
        <translation>snakk med personen</translation>
    </message>
    <message>
        <source>choose between the answers</source>
        <comment>what closes a gap</comment>
        <translation>vel mellom svara</translation>
    </message>
    <message>
        <source>ask an office</source>
        <comment>what closes a gap</comment>
        <translation>spør eit kontor</translation>
    </message>
    <message>
        <source>not given yet</source>
        <comment>a notice</comment>
        <translation>ikkje gjeven enno</translation>
    </message>
    <message>
        <source>given in time</source>
        <comment>a notice</comment>
        <translation>gjeven i tide</translation>
    </message>
    <message>
        <source>given around the release</source>
        <comment>a notice</comment>
        <translation>gjeven rundt lauslatinga</translation>
    </message>
    <message>
        <source>given too late</source>
        <comment>a notice</comment>
        <translation>gjeven for seint</translation>
    </message>
    <message>
        <source>nothing shows that it was given</source>
        <comment>a notice</comment>
        <translation>ingenting viser at ho er gjeven</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a day, %2 what shows that a notice was given.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no date: give it now</source>
        <comment>a notice</comment>
        <translation>dato manglar: gje henne no</translation>
    </message>
    <message>
        <source>before %1 · %2</source>
        <extracomment>%1 a day, %2 &quot;in 9 days&quot;.</extracomment>
        <translation>før %1 · %2</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>column of gaps</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>column of gaps</comment>
        <translation>Område</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>column of notices</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>column of notices</comment>
        <translation>Melding</translation>
    </message>
    <message>
        <source>In time?</source>
        <comment>column of notices</comment>
        <translation>I tide?</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>column of gaps</comment>
        <translation>Neste steg</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a colleague, %2 an office: who did something.
----------
%1 an area, %2 what is asked about it: &quot;Housing, need&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 an item of the checklist, %2 what is asked about it.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>«%1», %2</translation>
    </message>
    <message>
        <source>%1, answered %2: %3.</source>
        <extracomment>%1 who, %2 a question, %3 the answer.</extracomment>
        <translation>%1, svarte på %2: %3.</translation>
    </message>
    <message>
        <source>%1, changed %2 to: %3. It was: %4.</source>
        <extracomment>%1 who, %2 a question, %3 the answer, %4 the answer or answers before it.</extracomment>
        <translation>%1, endra %2 til: %3. Før: %4.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two answers</comment>
        <translation> og </translation>
    </message>
    <message>
        <source>the core of the plan</source>
        <comment>what is shared</comment>
        <translation>kjernen i planen</translation>
    </message>
    <message>
        <source>%1, opened the plan.</source>
        <translation>%1, oppretta planen.</translation>
    </message>
    <message>
        <source>%1, shared %2 with %3.</source>
        <extracomment>%1 who, %2 an area, %3 an office.</extracomment>
        <translation>%1, delte %2 med %3.</translation>
    </message>
    <message>
        <source>%1, stopped sharing %2 with %3.</source>
        <extracomment>%1 who, %2 an area, %3 an office.</extracomment>
        <translation>%1, slutta å dele %2 med %3.</translation>
    </message>
    <message>
        <source>%1, noted on %2: “%3”.</source>
        <extracomment>%1 who, %2 an area, %3 what was written down.</extracomment>
        <translation>%1, noterte på %2: «%3».</translation>
    </message>
    <message>
        <source>%1, attached a document to %2: “%3”.</source>
        <extracomment>%1 who, %2 an area, %3 the title of a document.</extracomment>
        <translation>%1, la ved eit dokument på %2: «%3».</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 an item of the checklist, %2 the day it is due.</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1”: from %2 to %3</source>
        <extracomment>%1 an item of the checklist, %2 the day it was due, %3 the day it is due now.</extracomment>
        <translation>«%1»: frå %2 til %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, moved %n due date(s) in %2.</source>
        <extracomment>%1 who, %2 an area, %n due dates of items.</extracomment>
        <translation>
            <numerusform>%1, flytta %n frist i %2.</numerusform>
            <numerusform>%1, flytta %n fristar i %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, handed the plan over to %2.</source>
        <extracomment>%1 who, %2 an office.</extracomment>
        <translation>%1, overførte planen til %2.</translation>
    </message>
    <message>
        <source>%1, closed a computer of %2.</source>
        <extracomment>%1 who, %2 an office.</extracomment>
        <translation>%1, stengde ei datamaskin hos %2.</translation>
    </message>
    <message>
        <source>%1, took back something written on %2.</source>
        <extracomment>%1 who, %2 an area.</extracomment>
        <translation>%1, trekte tilbake noko som var skrive om %2.</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>%1 wrote “%2” %3</source>
        <extracomment>%1 an office, %2 what it answered, %3 a day.</extracomment>
        <translation>%1 skreiv «%2» %3</translation>
    </message>
    <message>
        <source>Different answers: %1</source>
        <translation>Ulike svar: %1</translation>
    </message>
    <message>
        <source>on the day of intake</source>
        <translation>på innkomstdagen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after intake</source>
        <translation>
            <numerusform>%n dag etter innkomst</numerusform>
            <numerusform>%n dagar etter innkomst</numerusform>
        </translation>
    </message>
    <message>
        <source>on the day of release</source>
        <translation>på lauslatingsdagen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before release</source>
        <translation>
            <numerusform>%n dag før lauslating</numerusform>
            <numerusform>%n dagar før lauslating</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after release</source>
        <translation>
            <numerusform>%n dag etter lauslating</numerusform>
            <numerusform>%n dagar etter lauslating</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before intake</source>
        <translation>
            <numerusform>%n dag før innkomst</numerusform>
            <numerusform>%n dagar før innkomst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the transfer</source>
        <translation>
            <numerusform>%n dag før overføringa</numerusform>
            <numerusform>%n dagar før overføringa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the sentence ends</source>
        <translation>
            <numerusform>%n dag før endt tid</numerusform>
            <numerusform>%n dagar før endt tid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the minimum term ends</source>
        <translation>
            <numerusform>%n dag før minstetida er ute</numerusform>
            <numerusform>%n dagar før minstetida er ute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the transfer</source>
        <translation>
            <numerusform>%n dag etter overføringa</numerusform>
            <numerusform>%n dagar etter overføringa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the sentence ends</source>
        <translation>
            <numerusform>%n dag etter endt tid</numerusform>
            <numerusform>%n dagar etter endt tid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the minimum term ends</source>
        <translation>
            <numerusform>%n dag etter at minstetida er ute</numerusform>
            <numerusform>%n dagar etter at minstetida er ute</numerusform>
        </translation>
    </message>
    <message>
        <source>on the day of transfer</source>
        <translation>på overføringsdagen</translation>
    </message>
    <message>
        <source>on the day the sentence ends</source>
        <translation>den dagen straffa er ferdig sona (endt tid)</translation>
    </message>
    <message>
        <source>on the day the minimum term ends</source>
        <translation>den dagen minstetida er ute</translation>
    </message>
    <message>
        <source>at once, because %1 was before intake</source>
        <extracomment>%1 is such as &quot;90 days before release&quot;.</extracomment>
        <translation>straks, fordi %1 var før innkomst</translation>
    </message>
    <message>
        <source>Our deadline: %1</source>
        <extracomment>A date this plan sets itself, not one the law sets.</extracomment>
        <translation>Vår frist: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <extracomment>What the law gives the person a right to; %1 names the law.</extracomment>
        <translation>Rett: %1</translation>
    </message>
    <message>
        <source>Write what shows that it is done, then mark it as done.</source>
        <translation>Skriv kva som viser at det er utført, og merk det så som utført.</translation>
    </message>
    <message>
        <source>Write why it is not needed, then mark it as not needed.</source>
        <translation>Skriv kvifor det ikkje er nødvendig, og merk det så som ikkje nødvendig.</translation>
    </message>
    <message>
        <source>Write what the person said, then mark it as declined.</source>
        <translation>Skriv kva personen sa, og merk så at personen takka nei.</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>known since %1</source>
        <translation>kjent sidan %1</translation>
    </message>
    <message>
        <source>new – compare the words</source>
        <translation>nytt – samanlikn orda</translation>
    </message>
    <message>
        <source>stop – an office of this name is known with another card</source>
        <translation>stopp – eit kontor med dette namnet er kjent med eit anna kort</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>to %1</source>
        <extracomment>%1 is the municipality the person moves to.</extracomment>
        <translation>til %1</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>dato manglar</translation>
    </message>
    <message>
        <source>%1 of %2 in place</source>
        <translation>%1 av %2 på plass</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n said no thanks</source>
        <extracomment>%1 is &quot;4 of 5 in place&quot;.</extracomment>
        <translation>
            <numerusform>%1, %n takka nei</numerusform>
            <numerusform>%1, %n takka nei</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an area, %2 its state: &quot;Housing: nobody has taken responsibility&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing left to do</source>
        <translation>ingenting att å gjere</translation>
    </message>
    <message numerus="yes">
        <source>%n in all overdue</source>
        <translation>
            <numerusform>%n i alt over fristen</numerusform>
            <numerusform>%n i alt over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen enno</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Lauslating</translation>
    </message>
    <message>
        <source>In place on the day</source>
        <translation>På plass den dagen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>Last heard from</source>
        <translation>Sist høyrt frå</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 veker</translation>
    </message>
    <message>
        <source>Nobody responsible</source>
        <translation>Utan ansvarleg</translation>
    </message>
    <message>
        <source>Waiting for answer</source>
        <translation>Ventar på svar</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Different answers</source>
        <translation>Ulike svar</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message>
        <source>The next 12 weeks, and those without a date · %1</source>
        <translation>Dei neste 12 vekene, og dei utan dato · %1</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>no date; may be released any day</source>
        <comment>a person</comment>
        <translation>dato manglar; kan bli lauslaten når som helst</translation>
    </message>
    <message>
        <source>released %1 · %2</source>
        <extracomment>%1 &quot;in 80 days&quot;, %2 a day: when somebody is released.</extracomment>
        <translation>blir lauslaten %1 · %2</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Merk alt</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Eitt &amp;opp</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Eitt &amp;ned</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Leit i:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå fram</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Mappa over</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå til mappa over</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Opprett ny mappe</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Opprett ei ny mappe</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Vis som liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljar</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Vis med detaljar</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidefelt</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Stader og bokmerke</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filtype:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Opne</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Vel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Finn mappe</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lagre som</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Gi nytt namn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Vis gøymde &amp;filer</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mappe</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Vis </translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finst allereie.
Vil du erstatte ho?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fila finst ikkje.
Sjekk at namnet er rett.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappa finst ikkje.
Sjekk at namnet er rett.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storleik</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>Filtype</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Sist endra</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjer om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nei</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjer om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopier lenkjea&amp;dressa</translation>
    </message>
</context>
<context>
    <name>ReleaseWords</name>
    <message>
        <source>A Friday: offices are closed the day after.</source>
        <translation>Ein fredag: kontora er stengde dagen etter.</translation>
    </message>
    <message>
        <source>The day before a public holiday: offices are closed the day after.</source>
        <translation>Dagen før ein heilagdag: kontora er stengde dagen etter.</translation>
    </message>
    <message>
        <source>A weekend: offices are closed that day.</source>
        <translation>Ei helg: kontora er stengde den dagen.</translation>
    </message>
    <message>
        <source>A public holiday: offices are closed that day.</source>
        <translation>Ein heilagdag: kontora er stengde den dagen.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>no date yet</source>
        <comment>due date of an item</comment>
        <translation>dato manglar</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Vel svar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 an office, %2 a day: who wrote the status of an item.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>reads and writes</source>
        <comment>an office</comment>
        <translation>les og skriv</translation>
    </message>
    <message>
        <source>only reads</source>
        <comment>an office</comment>
        <translation>les berre</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1 &quot;reads and writes&quot;, %2 a day.</extracomment>
        <translation>%1, til %2</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>nobody has taken responsibility</source>
        <translation>ingen har teke ansvar</translation>
    </message>
    <message>
        <source>different answers</source>
        <translation>ulike svar</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ikkje spurd</translation>
    </message>
    <message>
        <source>reported in place – not confirmed</source>
        <translation>meldt på plass – ikkje stadfesta</translation>
    </message>
    <message>
        <source>responsibility taken</source>
        <translation>ansvar teke</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>på plass</translation>
    </message>
    <message>
        <source>no need</source>
        <translation>ikkje behov</translation>
    </message>
    <message>
        <source>said no thanks</source>
        <translation>takka nei</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>waiting for someone else</source>
        <translation>ventar på andre</translation>
    </message>
    <message>
        <source>done</source>
        <translation>utført</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>ikkje nødvendig</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Choose between different answers: %1</source>
        <translation>Vel mellom ulike svar: %1</translation>
    </message>
    <message>
        <source>Answer: does your office take responsibility for %1?</source>
        <translation>Svar: tek kontoret dykkar ansvar for %1?</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <comment>an office</comment>
        <translation>%1 spør</translation>
    </message>
    <message>
        <source>Call %1 about %2</source>
        <comment>an office, an area</comment>
        <translation>Ring %1 om %2</translation>
    </message>
    <message>
        <source>Ask an office to take responsibility for %1</source>
        <translation>Spør eit kontor om å ta ansvar for %1</translation>
    </message>
    <message>
        <source>Ask the person about: %1</source>
        <translation>Spør personen om: %1</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>situation</source>
        <translation>situasjon</translation>
    </message>
    <message>
        <source>length of the sentence</source>
        <translation>lengda på straffa</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fødselsdato</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>verje</translation>
    </message>
    <message>
        <source>protection of the address</source>
        <translation>vern av adressa</translation>
    </message>
    <message>
        <source>why the release date moved</source>
        <translation>kvifor lauslatingsdatoen vart flytta</translation>
    </message>
    <message>
        <source>planned date</source>
        <translation>planlagd dato</translation>
    </message>
    <message>
        <source>what happened to the plan</source>
        <translation>det som hende med planen</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>municipality now</source>
        <translation>kommune no</translation>
    </message>
    <message>
        <source>condition for taking responsibility</source>
        <translation>vilkår for å ta ansvar</translation>
    </message>
    <message>
        <source>answer when the needs were mapped</source>
        <translation>svar i kartlegginga</translation>
    </message>
    <message>
        <source>application</source>
        <translation>søknad</translation>
    </message>
    <message>
        <source>somebody who takes part</source>
        <translation>ein som deltek</translation>
    </message>
    <message>
        <source>responsible NAV office</source>
        <translation>ansvarleg NAV-kontor</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>koordinator</translation>
    </message>
    <message>
        <source>the person’s own voice</source>
        <translation>stemma til personen sjølv</translation>
    </message>
    <message>
        <source>power of attorney</source>
        <translation>fullmakt</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>møte</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ramme</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>kontaktperson</translation>
    </message>
    <message>
        <source>details of an office</source>
        <translation>opplysningar om eit kontor</translation>
    </message>
    <message>
        <source>template in force</source>
        <translation>mal som gjeld</translation>
    </message>
    <message>
        <source>outcome of an application</source>
        <translation>svar på ein søknad</translation>
    </message>
    <message>
        <source>what is on its way</source>
        <translation>det som er undervegs</translation>
    </message>
    <message>
        <source>follow-up after release</source>
        <translation>oppfølging etter lauslating</translation>
    </message>
    <message>
        <source>notice given</source>
        <translation>melding gitt</translation>
    </message>
    <message>
        <source>reason for waiting</source>
        <translation>grunn til å vente</translation>
    </message>
    <message>
        <source>something a newer version of Landgang wrote</source>
        <translation>noko ein nyare versjon av Landgang har skrive</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>intake date</source>
        <translation>innkomstdato</translation>
    </message>
    <message>
        <source>release date</source>
        <translation>lauslatingsdato</translation>
    </message>
    <message>
        <source>municipality after release</source>
        <translation>kommune etter lauslating</translation>
    </message>
    <message>
        <source>template of the plan</source>
        <translation>mal for planen</translation>
    </message>
    <message>
        <source>national identity number</source>
        <translation>fødselsnummer</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>need</source>
        <translation>behov</translation>
    </message>
    <message>
        <source>responsibility</source>
        <translation>ansvar</translation>
    </message>
    <message>
        <source>item</source>
        <translation>punkt</translation>
    </message>
    <message>
        <source>how far it has come</source>
        <translation>kor langt det er kome</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>frist</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>samtykke</translation>
    </message>
    <message>
        <source>withdrawn consent</source>
        <translation>samtykke trekt tilbake</translation>
    </message>
    <message>
        <source>office card</source>
        <translation>kontorkort</translation>
    </message>
    <message>
        <source>confirmed office card</source>
        <translation>stadfesta kontorkort</translation>
    </message>
    <message>
        <source>bundle sent</source>
        <translation>pakke send</translation>
    </message>
    <message>
        <source>refused bundle</source>
        <translation>avvist pakke</translation>
    </message>
    <message>
        <source>answer by telephone</source>
        <translation>svar på telefon</translation>
    </message>
    <message>
        <source>bundle received</source>
        <translation>pakke motteken</translation>
    </message>
    <message>
        <source>forgotten case</source>
        <translation>gløymd sak</translation>
    </message>
    <message>
        <source>something a newer version of Landgang knows</source>
        <translation>noko ein nyare versjon av Landgang kjenner</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ikkje noko svar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 how firm it is: &quot;Tuesday 1 December 2026, decided&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is asked to take responsibility</source>
        <translation>%1 er spurt om å ta ansvar</translation>
    </message>
    <message>
        <source>%1 has taken responsibility, on condition: %2</source>
        <translation>%1 har teke ansvar, på vilkår: %2</translation>
    </message>
    <message>
        <source>%1 has taken responsibility</source>
        <translation>%1 har teke ansvar</translation>
    </message>
    <message>
        <source>%1 has said no: %2</source>
        <translation>%1 har sagt nei: %2</translation>
    </message>
    <message>
        <source>%1 has said no</source>
        <translation>%1 har sagt nei</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a state like &quot;done&quot;, %2 what shows it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>landgang::ui::AnswerEditor</name>
    <message>
        <source>Let the new answer stand</source>
        <translation>La det nye svaret gjelde</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>What shows it, or &amp;why not</source>
        <translation>Kva som &amp;viser det, eller kvifor ikkje</translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <translation>&amp;Behov</translation>
    </message>
    <message>
        <source>&amp;Release date</source>
        <translation>&amp;Lauslatingsdato</translation>
    </message>
    <message>
        <source>How &amp;firm it is</source>
        <translation>Kor si&amp;kker han er</translation>
    </message>
    <message>
        <source>&amp;Intake date</source>
        <translation>&amp;Innkomstdato</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Etternamn</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Fornamn</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Sv&amp;ar</translation>
    </message>
</context>
<context>
    <name>landgang::ui::AnswerFields</name>
    <message>
        <source>Take &amp;responsibility</source>
        <translation>Ta &amp;ansvar</translation>
    </message>
    <message>
        <source>Say n&amp;o</source>
        <translation>Sei n&amp;ei</translation>
    </message>
    <message>
        <source>&amp;Condition for a yes, or reason for a no</source>
        <translation>&amp;Vilkår for ja, eller grunngiving for nei</translation>
    </message>
    <message>
        <source>Write why your office says no, then press “Say no”.</source>
        <translation>Skriv kvifor kontoret dykkar seier nei, og trykk så «Sei nei».</translation>
    </message>
</context>
<context>
    <name>landgang::ui::AreaCell</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an area, %2 its state: &quot;Housing: nobody has taken responsibility&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show %1 in the checklist</source>
        <translation>Vis %1 i sjekklista</translation>
    </message>
</context>
<context>
    <name>landgang::ui::AreaEditor</name>
    <message>
        <source>What the person needs</source>
        <extracomment>Heading: does the person need help in this area?</extracomment>
        <translation>Kva personen treng</translation>
    </message>
    <message>
        <source>%1 lets your office read this area, not write in it.</source>
        <translation>%1 lèt kontoret dykkar lese dette området, men ikkje skrive i det.</translation>
    </message>
    <message>
        <source>The person has not been asked yet.</source>
        <translation>Personen er ikkje spurd enno.</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <extracomment>%1 an answer like &quot;has a need&quot;, %2 an office, %3 a day.</extracomment>
        <translation>%1 – %2, %3</translation>
    </message>
</context>
<context>
    <name>landgang::ui::AskedPage</name>
    <message>
        <source>Asked of us</source>
        <comment>page: what other offices ask this one to take on</comment>
        <translation>Spørsmål til oss</translation>
    </message>
    <message>
        <source>Waiting for our answer</source>
        <translation>Ventar på svar frå oss</translation>
    </message>
    <message>
        <source>Questions to our office; Enter goes to the answer</source>
        <translation>Spørsmål til kontoret vårt; Enter går til svaret</translation>
    </message>
    <message>
        <source>No office waits for an answer from us.</source>
        <translation>Ingen kontor ventar på svar frå oss.</translation>
    </message>
    <message>
        <source>What we have asked of others</source>
        <translation>Det vi har spurt andre om</translation>
    </message>
    <message>
        <source>Answers from other offices; Enter opens the plan</source>
        <translation>Svar frå andre kontor; Enter opnar planen</translation>
    </message>
    <message>
        <source>We have asked no other office to take an area.</source>
        <translation>Vi har ikkje spurt noko anna kontor om å ta eit område.</translation>
    </message>
    <message>
        <source>%1 has taken responsibility for %2. %3 hears of it with the next bundle.</source>
        <extracomment>%1 our office, %2 an area, %3 the office that asked.</extracomment>
        <translation>%1 har teke ansvar for %2. %3 får vite det med neste pakke.</translation>
    </message>
    <message>
        <source>%1 has said no to responsibility for %2. %3 hears of it with the next bundle.</source>
        <extracomment>%1 our office, %2 an area, %3 the office that asked.</extracomment>
        <translation>%1 har sagt nei til ansvar for %2. %3 får vite det med neste pakke.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::CaseActions</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 an area, %2 what the person answered: &quot;Housing: has a need.&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 is asked to take responsibility for %2. It hears of it with the next bundle.</source>
        <translation>%1 er spurt om å ta ansvar for %2. Kontoret får vite det med neste pakke.</translation>
    </message>
    <message>
        <source>%1 has taken responsibility for %2.</source>
        <translation>%1 har teke ansvar for %2.</translation>
    </message>
    <message>
        <source>%1 has said no to responsibility for %2.</source>
        <translation>%1 har sagt nei til ansvar for %2.</translation>
    </message>
    <message>
        <source>%1 – %2.</source>
        <extracomment>%1 an item of the checklist, %2 how far it has come.</extracomment>
        <translation>%1 – %2.</translation>
    </message>
    <message numerus="yes">
        <source>The release date is %1. %n due date(s) moved with it.</source>
        <translation>
            <numerusform>Lauslatingsdatoen er %1. %n frist følgde med.</numerusform>
            <numerusform>Lauslatingsdatoen er %1. %n fristar følgde med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent recorded: %1 may see %2. It gets them with the next bundle.</source>
        <translation>Samtykket er registrert: %1 får sjå %2. Kontoret får det med neste pakke.</translation>
    </message>
    <message>
        <source>Withdrawn: %1 gets nothing new about %2. What it has received it keeps.</source>
        <translation>Trekt tilbake: %1 får ikkje noko nytt om %2. Det kontoret har motteke, beheld det.</translation>
    </message>
    <message>
        <source>The answer is chosen. It holds for every office once the next bundle is read in.</source>
        <translation>Svaret er valt. Det gjeld hos alle når neste pakke er lesen inn.</translation>
    </message>
    <message>
        <source>The new answer stands. It holds for every office once the next bundle is read in.</source>
        <translation>Det nye svaret gjeld. Det gjeld hos alle når neste pakke er lesen inn.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::CaseFilePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Delar av saka</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Consents</source>
        <translation>&amp;Samtykke og deling</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historikk</translation>
    </message>
    <message>
        <source>kept by %1</source>
        <comment>the office that opened the plan</comment>
        <translation>blir ført av %1</translation>
    </message>
</context>
<context>
    <name>landgang::ui::ChecklistModel</name>
    <message>
        <source>What</source>
        <comment>column: the item of the checklist</comment>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Who does it</source>
        <comment>column: a function or an office</comment>
        <translation>Kven gjer det</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column: the date an item should be done</comment>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column: how far an item has come</comment>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>landgang::ui::ConfirmForm</name>
    <message>
        <source>Call %1 on a number you had before the card came, ask them to read their twelve words aloud, and type three of them.</source>
        <translation>Ring %1 på eit nummer de hadde før kortet kom, be dei lese dei tolv orda sine høgt, og skriv tre av dei her.</translation>
    </message>
    <message>
        <source>The words match: %1 is known</source>
        <translation>Orda stemmer: %1 er kjent</translation>
    </message>
    <message>
        <source>word %1</source>
        <translation>ord %1</translation>
    </message>
</context>
<context>
    <name>landgang::ui::ConsentForm</name>
    <message>
        <source>Record a consent</source>
        <translation>Registrer eit samtykke</translation>
    </message>
    <message>
        <source>The office may also &amp;write in these areas</source>
        <translation>Kontoret kan også skri&amp;ve i desse områda</translation>
    </message>
    <message>
        <source>The consent &amp;ends on</source>
        <translation>Samtykket &amp;gjeld til</translation>
    </message>
    <message>
        <source>&amp;Record the consent</source>
        <translation>&amp;Registrer samtykket</translation>
    </message>
    <message>
        <source>Areas the office may see</source>
        <translation>Område kontoret kan sjå</translation>
    </message>
    <message>
        <source>For example: paper form of 3 March, in the case folder</source>
        <translation>Til dømes: papirskjema av 3. mars, i saksmappa</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <extracomment>The office that a consent lets see something.</extracomment>
        <translation>&amp;Kontor</translation>
    </message>
    <message>
        <source>May see</source>
        <extracomment>The areas that a consent opens.</extracomment>
        <translation>Kan sjå</translation>
    </message>
    <message>
        <source>How the person was &amp;informed</source>
        <translation>Korleis personen vart &amp;informert</translation>
    </message>
    <message>
        <source>The consent ends on</source>
        <translation>Samtykket gjeld til</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>The day a consent begins.</extracomment>
        <translation>&amp;Frå</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>Vel eit kontor</translation>
    </message>
    <message>
        <source>No office is confirmed yet: see Offices</source>
        <translation>Ingen kontor er kjende enno: sjå Kontor</translation>
    </message>
    <message>
        <source>Choose the office the person allowed.</source>
        <translation>Vel kontoret personen har samtykt til.</translation>
    </message>
    <message>
        <source>Tick at least one area the person allowed.</source>
        <translation>Kryss av for minst eitt område personen har samtykt til.</translation>
    </message>
    <message>
        <source>The consent ends before it begins. Correct one of the dates.</source>
        <translation>Samtykket sluttar før det byrjar. Rett ein av datoane.</translation>
    </message>
    <message>
        <source>Write how the person was informed, and where the form lies.</source>
        <translation>Skriv korleis personen vart informert, og kvar skjemaet ligg.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::ConsentsTab</name>
    <message>
        <source>Nobody outside the office that keeps the plan sees it.</source>
        <translation>Ingen utanfor kontoret som fører planen, ser han.</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Kven ser kva</translation>
    </message>
    <message>
        <source>With&amp;draw the consent for %1</source>
        <translation>Trekk samtykket for %1 til&amp;bake</translation>
    </message>
    <message>
        <source>Choose a row to withdraw a consent</source>
        <translation>Vel ei rad for å trekkje eit samtykke tilbake</translation>
    </message>
</context>
<context>
    <name>landgang::ui::CreateOfficeForm</name>
    <message>
        <source>Create an office</source>
        <translation>Opprett eit kontor</translation>
    </message>
    <message>
        <source>&amp;Name of the office</source>
        <translation>&amp;Namn på kontoret</translation>
    </message>
    <message>
        <source>&amp;Kind of office</source>
        <translation>Typ&amp;e kontor</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommune</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Te&amp;lefon</translation>
    </message>
    <message>
        <source>for example social consultant</source>
        <translation>til dømes sosialkonsulent</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Namnet &amp;ditt</translation>
    </message>
    <message>
        <source>Your &amp;function</source>
        <translation>&amp;Funksjonen din</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Four words that have nothing to do with each other are good. Nobody can open the office without it: write it down and lock it away.</source>
        <translation>
            <numerusform>Minst %n teikn. Fire ord som ikkje har noko med kvarandre å gjere, er bra. Ingen kan opne kontoret utan: skriv passordet ned og lås det inn.</numerusform>
            <numerusform>Minst %n teikn. Fire ord som ikkje har noko med kvarandre å gjere, er bra. Ingen kan opne kontoret utan: skriv passordet ned og lås det inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Mappe</translation>
    </message>
    <message>
        <source>P&amp;assphrase</source>
        <translation>&amp;Passord</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>Passord ein &amp;gong til</translation>
    </message>
    <message>
        <source>&amp;Create the office</source>
        <translation>&amp;Opprett kontoret</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>The name of the office is missing.</source>
        <translation>Namnet på kontoret manglar.</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>Namnet ditt manglar.</translation>
    </message>
    <message>
        <source>The folder is missing.</source>
        <translation>Mappa manglar.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short: at least %n character(s).</source>
        <translation>
            <numerusform>Passordet er for kort: minst %n teikn.</numerusform>
            <numerusform>Passordet er for kort: minst %n teikn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation>Dei to passorda er ikkje like. Skriv det andre på nytt.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::DateField</name>
    <message>
        <source>dd/MM/yyyy</source>
        <extracomment>How a date is typed, as a format of QLocale: only digits, all four of the year.</extracomment>
        <translation>dd.MM.yyyy</translation>
    </message>
</context>
<context>
    <name>landgang::ui::DisputeCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 an item of the checklist, %2 what is asked about it: &quot;Lease signed: due date&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 a person, %2 a question.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Different answers: %1</source>
        <translation>Ulike svar: %1</translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <extracomment>%1 is an office.</extracomment>
        <translation>%1 skreiv</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a colleague, %2 a date with time.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Behald dette svaret</translation>
    </message>
    <message>
        <source>Keep the answer of %1: %2</source>
        <translation>Behald svaret frå %1: %2</translation>
    </message>
    <message>
        <source>Before these: “%1”</source>
        <translation>Før desse: «%1»</translation>
    </message>
    <message>
        <source>Counts as not in place until somebody has chosen.</source>
        <translation>Blir rekna som ikkje på plass til nokon har valt.</translation>
    </message>
    <message>
        <source>The choice holds for every office once the next bundle is read in.</source>
        <translation>Valet gjeld hos alle når neste pakke er lesen inn.</translation>
    </message>
    <message>
        <source>Write a new answer …</source>
        <translation>Skriv eit nytt svar …</translation>
    </message>
</context>
<context>
    <name>landgang::ui::ExchangeActions</name>
    <message>
        <source>Bundle %1 for %2 is ready: %3. It is not acknowledged yet.</source>
        <extracomment>%1 a number, %2 an office, %3 a file.</extracomment>
        <translation>Pakke %1 til %2 er klar: %3. Ho er ikkje kvittert enno.</translation>
    </message>
    <message>
        <source>Receipt %1 for %2 is ready: %3.</source>
        <extracomment>%1 a number, %2 an office, %3 a file.</extracomment>
        <translation>Kvittering %1 til %2 er klar: %3.</translation>
    </message>
    <message>
        <source>The answer is chosen. It holds for every office once the next bundle is read in.</source>
        <translation>Svaret er valt. Det gjeld hos alle når neste pakke er lesen inn.</translation>
    </message>
    <message>
        <source>Nothing has come yet of what the bundles wait for.</source>
        <translation>Ingenting av det pakkene ventar på, er kome enno.</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) that waited are read in.</source>
        <translation>
            <numerusform>%n pakke som venta, er lesen inn.</numerusform>
            <numerusform>%n pakker som venta, er lesne inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has received bundle %2.</source>
        <comment>an office, a number</comment>
        <translation>%1 har motteke pakke %2.</translation>
    </message>
    <message>
        <source>%1 has refused bundle %2.</source>
        <comment>an office, a number</comment>
        <translation>%1 har avvist pakke %2.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::ExchangePage</name>
    <message>
        <source>In and out</source>
        <comment>page: bundles from and to other offices</comment>
        <translation>Inn og ut</translation>
    </message>
    <message>
        <source>Drop files anywhere on this page</source>
        <translation>Slepp filer kvar som helst på denne sida</translation>
    </message>
    <message>
        <source>Read in a &amp;file …</source>
        <translation>Les inn ei &amp;fil …</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Bundles sent</source>
        <translation>Sende pakker</translation>
    </message>
    <message>
        <source>No bundle has been made yet.</source>
        <translation>Inga pakke er laga enno.</translation>
    </message>
    <message>
        <source>Different answers</source>
        <translation>Ulike svar</translation>
    </message>
    <message>
        <source>No question has different answers.</source>
        <translation>Ingen spørsmål har ulike svar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a file, %2 what happened, what is kept and what to do.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read in a file</source>
        <translation>Les inn ei fil</translation>
    </message>
    <message>
        <source>These are not the words of any bundle that waits for an answer. Have them read aloud once more; what you typed is still here.</source>
        <translation>Dette er ikkje orda til noka pakke som ventar på svar. Få dei lesne opp ein gong til; det du skreiv, står her enno.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::FilterBar</name>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Søk (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search for a name, a place or a next step</source>
        <translation>Søk etter namn, stad eller neste steg</translation>
    </message>
</context>
<context>
    <name>landgang::ui::FilterChip</name>
    <message>
        <source>Show: %1, %2</source>
        <translation>Vis: %1, %2</translation>
    </message>
</context>
<context>
    <name>landgang::ui::FolderField</name>
    <message>
        <source>Choose …</source>
        <translation>Vel …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Vel mappa</translation>
    </message>
    <message>
        <source>Folder of the office</source>
        <translation>Mappa til kontoret</translation>
    </message>
</context>
<context>
    <name>landgang::ui::GapsPage</name>
    <message>
        <source>Gap board</source>
        <comment>page: areas that nobody has in hand</comment>
        <translation>Glippsona</translation>
    </message>
    <message>
        <source>What nobody has in hand</source>
        <translation>Det ingen har hand om</translation>
    </message>
    <message>
        <source>Areas that nobody has in hand, least time left first; Enter opens the plan</source>
        <translation>Område ingen har hand om, minst tid igjen først; Enter opnar planen</translation>
    </message>
    <message>
        <source>There is no gap: every area of every plan is in somebody&apos;s hands.</source>
        <translation>Ingen glipper: kvart område i kvar plan har nokon som har hand om det.</translation>
    </message>
    <message>
        <source>Notices that must be given in time</source>
        <translation>Meldingar som må givast i tide</translation>
    </message>
    <message>
        <source>Notices to give; Enter opens the plan</source>
        <translation>Meldingar som skal givast; Enter opnar planen</translation>
    </message>
    <message>
        <source>No plan has a notice to give.</source>
        <translation>Ingen plan har ei melding som skal givast.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n glippe</numerusform>
            <numerusform>%n glipper</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 &quot;12 gaps&quot;, %2 &quot;4 people&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landgang::ui::HiddenNote</name>
    <message>
        <source>Show everyone</source>
        <translation>Vis alle</translation>
    </message>
    <message numerus="yes">
        <source>The search also finds %n person(s) with more than 12 weeks to go.</source>
        <translation>
            <numerusform>Søket finn også %n person som har meir enn 12 veker att.</numerusform>
            <numerusform>Søket finn også %n personar som har meir enn 12 veker att.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have more than 12 weeks to go and are not in this list.</source>
        <translation>
            <numerusform>%n person har meir enn 12 veker att og står ikkje i denne lista.</numerusform>
            <numerusform>%n personar har meir enn 12 veker att og står ikkje i denne lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landgang::ui::HistoryModel</name>
    <message>
        <source>When</source>
        <comment>column of the history</comment>
        <translation>Når</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column of the history</comment>
        <translation>Kva som hende</translation>
    </message>
</context>
<context>
    <name>landgang::ui::HistoryTab</name>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Område</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Heile planen</translation>
    </message>
</context>
<context>
    <name>landgang::ui::IncomingCard</name>
    <message>
        <source>Received</source>
        <translation>Motteke</translation>
    </message>
    <message>
        <source>Read in &amp;everything</source>
        <translation>&amp;Les inn alt</translation>
    </message>
    <message>
        <source>&amp;Put aside</source>
        <translation>Legg &amp;til side</translation>
    </message>
    <message>
        <source>What is new in the bundle</source>
        <translation>Kva som er nytt i pakka</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) wait.</source>
        <translation>
            <numerusform>%n fil til ventar.</numerusform>
            <numerusform>%n filer til ventar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is opened. Read in a file, or drop one on this page.</source>
        <translation>Ingenting er opna. Les inn ei fil, eller slepp ei på denne sida.</translation>
    </message>
    <message>
        <source>%1 is read in</source>
        <extracomment>%1 &quot;Bundle 7 from Nav Moss&quot;.</extracomment>
        <translation>%1 er lesen inn</translation>
    </message>
    <message>
        <source>Make a recei&amp;pt for %1 …</source>
        <translation>Lag kv&amp;ittering til %1 …</translation>
    </message>
    <message>
        <source>Read in before, %1. Nothing changes.</source>
        <translation>Lesen inn før, %1. Ingenting blir endra.</translation>
    </message>
    <message>
        <source>Known office. Unchanged since it was closed %1.</source>
        <translation>Kjent kontor. Pakka er uendra sidan ho vart lukka %1.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::ItemEditor</name>
    <message>
        <source>&amp;What shows it, or why not</source>
        <translation>Kva som &amp;viser det, eller kvifor ikkje</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Merk som &amp;utført</translation>
    </message>
    <message>
        <source>Wa&amp;iting for someone else</source>
        <translation>Ve&amp;ntar på andre</translation>
    </message>
    <message>
        <source>&amp;Not needed</source>
        <translation>Ikkje nø&amp;dvendig</translation>
    </message>
    <message>
        <source>The person said no &amp;thanks</source>
        <translation>Personen takka n&amp;ei</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Opne igjen</translation>
    </message>
    <message>
        <source>What shows it, or why not: %1</source>
        <translation>Kva som viser det, eller kvifor ikkje: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 lets your office read this area, not write in it.</source>
        <translation>%1 lèt kontoret dykkar lese dette området, men ikkje skrive i det.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::MainWindow</name>
    <message>
        <source>%1 – practice – Landgang</source>
        <translation>%1 – øving – Landgang</translation>
    </message>
    <message>
        <source>%1 – Landgang</source>
        <translation>%1 – Landgang</translation>
    </message>
    <message>
        <source>A part of the office&apos;s file was damaged. What was written last may be missing; ask the other offices to send it again. The damaged file is kept in %1.</source>
        <translation>Ein del av fila til kontoret var skadd. Det som vart skrive sist, kan mangle; be dei andre kontora sende det på nytt. Den skadde fila ligg i %1.</translation>
    </message>
    <message>
        <source>The office was made ready for this version of Landgang. A backup from before lies in %1.</source>
        <translation>Kontoret vart gjort klart for denne versjonen av Landgang. Ein tryggleikskopi frå før ligg i %1.</translation>
    </message>
    <message>
        <source>The office has been used with a newer version of Landgang. Install it on this PC, too.</source>
        <translation>Kontoret har vore brukt med ein nyare versjon av Landgang. Installer han på denne PC-en òg.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Lukk denne meldinga</translation>
    </message>
</context>
<context>
    <name>landgang::ui::NewPersonForm</name>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Etternamn</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Fornamn</translation>
    </message>
    <message>
        <source>may wait</source>
        <translation>kan vente</translation>
    </message>
    <message>
        <source>National identity &amp;number</source>
        <translation>Fødsels&amp;nummer</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Municipality after release</source>
        <translation>&amp;Kommune etter lauslating</translation>
    </message>
    <message>
        <source>Came &amp;in on</source>
        <translation>Kom &amp;inn</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ingen dato enno</translation>
    </message>
    <message>
        <source>Release date &amp;is</source>
        <translation>Lauslatings&amp;datoen er</translation>
    </message>
    <message>
        <source>&amp;Release on</source>
        <translation>&amp;Lauslating</translation>
    </message>
    <message>
        <source>&amp;Open the release plan</source>
        <translation>&amp;Opprett tilbakeføringsplanen</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Tilbake til lista</translation>
    </message>
    <message>
        <source>A made-up number, for practice.</source>
        <translation>Eit oppdikta nummer, til øving.</translation>
    </message>
    <message>
        <source>Usually eleven digits. You can go on all the same.</source>
        <translation>Vanlegvis elleve siffer. Du kan gå vidare likevel.</translation>
    </message>
    <message>
        <source>The first six digits are not a date. You can go on all the same.</source>
        <translation>Dei seks første sifra er ikkje ein dato. Du kan gå vidare likevel.</translation>
    </message>
    <message>
        <source>The last two digits do not fit the others: a digit may be wrong. You can go on all the same.</source>
        <translation>Dei to siste sifra passar ikkje til dei andre: eit siffer kan vere feil. Du kan gå vidare likevel.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::OfficesPage</name>
    <message>
        <source>Offices</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Who we exchange bundles with. An office is known once its words were compared.</source>
        <translation>Kven vi utvekslar pakker med. Eit kontor er kjent når orda er samanlikna.</translation>
    </message>
    <message>
        <source>&amp;Take in an office card …</source>
        <translation>&amp;Hent inn eit kontorkort …</translation>
    </message>
    <message>
        <source>The newer card of %1 is in.</source>
        <translation>Det nye kortet til %1 er henta inn.</translation>
    </message>
    <message>
        <source>The card of %1 is in. Compare the words before you exchange anything.</source>
        <translation>Kortet til %1 er henta inn. Samanlikn orda før de utvekslar noko.</translation>
    </message>
    <message>
        <source>Our card is written to %1. Send it to the other office, and read them our words on the phone.</source>
        <translation>Kortet vårt er lagra som %1. Send det til det andre kontoret, og les orda våre for dei på telefon.</translation>
    </message>
    <message>
        <source>%1 is known now. Bundles can go both ways.</source>
        <translation>%1 er kjent no. Pakker kan gå begge vegar.</translation>
    </message>
    <message>
        <source>No other office yet. Send them our card, and take in theirs when it comes.</source>
        <translation>Ingen andre kontor enno. Send dei kortet vårt, og hent inn kortet deira når det kjem.</translation>
    </message>
    <message>
        <source>Our office: %1</source>
        <translation>Kontoret vårt: %1</translation>
    </message>
    <message>
        <source>Our twelve words. Read them aloud when another office calls to compare:</source>
        <translation>Dei tolv orda våre. Les dei høgt når eit anna kontor ringjer for å samanlikne:</translation>
    </message>
    <message>
        <source>&amp;Write our card to a file …</source>
        <translation>&amp;Lagre kortet vårt som fil …</translation>
    </message>
    <message>
        <source>Last bundle read in: %1</source>
        <translation>Siste pakke lesen inn: %1</translation>
    </message>
    <message>
        <source>Ask the office you know whether it has a new card before you go on.</source>
        <translation>Spør kontoret de kjenner, om det har fått nytt kort, før de går vidare.</translation>
    </message>
    <message>
        <source>Take in an office card</source>
        <translation>Hent inn eit kontorkort</translation>
    </message>
    <message>
        <source>Write our card to a file</source>
        <translation>Lagre kortet vårt som fil</translation>
    </message>
</context>
<context>
    <name>landgang::ui::OpenOfficeForm</name>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Mappe</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Vis det eg skriv</translation>
    </message>
    <message>
        <source>Open the office</source>
        <translation>Opne kontoret</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passord</translation>
    </message>
    <message>
        <source>Open the o&amp;ffice</source>
        <translation>&amp;Opne kontoret</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Namnet &amp;ditt</translation>
    </message>
</context>
<context>
    <name>landgang::ui::OutgoingCard</name>
    <message>
        <source>Send</source>
        <comment>heading: bundles to other offices</comment>
        <translation>Send</translation>
    </message>
    <message>
        <source>&amp;To which office</source>
        <translation>Til &amp;kva kontor</translation>
    </message>
    <message>
        <source>As the receiver sees it</source>
        <translation>Slik ser mottakaren det</translation>
    </message>
    <message>
        <source>%1 · known office</source>
        <extracomment>%1 an office whose words were compared.</extracomment>
        <translation>%1 · kjent kontor</translation>
    </message>
    <message>
        <source>No office is confirmed yet: see Offices</source>
        <translation>Ingen kontor er kjende enno: sjå Kontor</translation>
    </message>
    <message>
        <source>Take in the card of another office under Offices and compare its words. Then what you share goes from here.</source>
        <translation>Hent inn kortet til eit anna kontor under Kontor, og samanlikn orda. Då kan det de deler, sendast herifrå.</translation>
    </message>
    <message>
        <source>Make a &amp;bundle for %1 …</source>
        <extracomment>%1 is an office.</extracomment>
        <translation>Lag &amp;pakke til %1 …</translation>
    </message>
    <message>
        <source>Only a re&amp;ceipt …</source>
        <translation>Berre k&amp;vittering …</translation>
    </message>
    <message>
        <source>Make a re&amp;ceipt for %1 …</source>
        <translation>Lag k&amp;vittering til %1 …</translation>
    </message>
    <message>
        <source>Make a receipt for %1</source>
        <translation>Lag kvittering til %1</translation>
    </message>
    <message>
        <source>Bundle for %1</source>
        <translation>Pakke til %1</translation>
    </message>
    <message>
        <source>Receipt for %1</source>
        <translation>Kvittering til %1</translation>
    </message>
</context>
<context>
    <name>landgang::ui::OverviewPage</name>
    <message>
        <source>My people by time to release</source>
        <translation>Personane mine etter tid til lauslating</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Ny person</translation>
    </message>
    <message>
        <source>People by time to release; Enter opens the plan</source>
        <translation>Personar etter tid til lauslating; Enter opnar planen</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>The checklist is laid out from the dates; everything can be changed later.</source>
        <translation>Sjekklista blir lagd ut frå datoane; alt kan endrast seinare.</translation>
    </message>
    <message>
        <source>The family name is missing. What you typed is still here.</source>
        <translation>Etternamnet manglar. Det du skreiv, står her framleis.</translation>
    </message>
    <message>
        <source>The release lies before the day the person came in. What you typed is still here; change one of the dates.</source>
        <translation>Lauslatinga ligg før dagen personen kom inn. Det du skreiv, står her framleis; endre ein av datoane.</translation>
    </message>
    <message>
        <source>No release plans yet</source>
        <translation>Ingen tilbakeføringsplanar enno</translation>
    </message>
    <message>
        <source>Take in the first person here, or read in a bundle another office has sent, under In and out.</source>
        <translation>Ta inn den første personen her, eller les inn ei pakke eit anna kontor har sendt, under Inn og ut.</translation>
    </message>
    <message>
        <source>Take in the first person</source>
        <translation>Ta inn den første personen</translation>
    </message>
    <message>
        <source>Nobody here just now</source>
        <translation>Ingen her akkurat no</translation>
    </message>
    <message>
        <source>No person matches what is chosen or searched for above.</source>
        <translation>Ingen passar til det som er valt eller søkt etter over.</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Vis alle</translation>
    </message>
</context>
<context>
    <name>landgang::ui::PhoneForm</name>
    <message>
        <source>Does the office answer by &amp;telephone? Type the eight words it reads aloud.</source>
        <translation>Svarar kontoret på &amp;telefon? Skriv dei åtte orda det les opp.</translation>
    </message>
    <message>
        <source>Take in the &amp;words</source>
        <translation>Ta &amp;imot orda</translation>
    </message>
</context>
<context>
    <name>landgang::ui::PlanTab</name>
    <message>
        <source>Checklist</source>
        <translation>Sjekkliste</translation>
    </message>
</context>
<context>
    <name>landgang::ui::PreviewModel</name>
    <message>
        <source>name and dates only</source>
        <translation>berre namn og datoar</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n endring</numerusform>
            <numerusform>%n endringar</numerusform>
        </translation>
    </message>
    <message>
        <source>new person, %1</source>
        <extracomment>%1 &quot;12 changes&quot;.</extracomment>
        <translation>ny person, %1</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>column of what a bundle holds</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Areas</source>
        <comment>column of what a bundle holds</comment>
        <translation>Område</translation>
    </message>
    <message>
        <source>New</source>
        <comment>column of what a bundle holds</comment>
        <translation>Nytt</translation>
    </message>
</context>
<context>
    <name>landgang::ui::QuestionCard</name>
    <message>
        <source>Open the &amp;plan</source>
        <translation>Opne &amp;planen</translation>
    </message>
</context>
<context>
    <name>landgang::ui::Rail</name>
    <message>
        <source>Navigation</source>
        <translation>Navigasjon</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Inn og ut</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Switch to the practice Nav office</source>
        <translation>Byt til øvingskontoret i Nav</translation>
    </message>
    <message>
        <source>Switch to the practice prison</source>
        <translation>Byt til øvingsfengselet</translation>
    </message>
    <message>
        <source>Language of the window: %1</source>
        <translation>Språk i vindauget: %1</translation>
    </message>
    <message>
        <source>Asked of us</source>
        <translation>Spørsmål til oss</translation>
    </message>
    <message>
        <source>Gap board</source>
        <translation>Glippsona</translation>
    </message>
</context>
<context>
    <name>landgang::ui::ReleaseBlock</name>
    <message>
        <source>&amp;Move the date …</source>
        <translation>&amp;Flytt datoen …</translation>
    </message>
    <message>
        <source>&amp;Set the release date …</source>
        <translation>Set lauslatingsdat&amp;o …</translation>
    </message>
    <message>
        <source>No release date</source>
        <translation>Lauslatingsdato manglar</translation>
    </message>
    <message>
        <source>due dates count from intake only</source>
        <translation>fristane blir berre rekna frå innkomst</translation>
    </message>
    <message numerus="yes">
        <source>changed %n time(s)</source>
        <comment>the release date</comment>
        <translation>
            <numerusform>endra %n gong</numerusform>
            <numerusform>endra %n gonger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landgang::ui::ReleaseDateEditor</name>
    <message>
        <source>Move the release date</source>
        <translation>Flytt lauslatingsdatoen</translation>
    </message>
    <message>
        <source>&amp;Move the date</source>
        <translation>&amp;Flytt datoen</translation>
    </message>
    <message>
        <source>&amp;Release date</source>
        <translation>&amp;Lauslatingsdato</translation>
    </message>
    <message>
        <source>How &amp;firm it is</source>
        <translation>Kor s&amp;ikker han er</translation>
    </message>
    <message>
        <source>Keep the date as it &amp;is</source>
        <translation>L&amp;a datoen stå</translation>
    </message>
    <message>
        <source>Due dates that move with the release date</source>
        <translation>Fristar som følgjer lauslatingsdatoen</translation>
    </message>
    <message>
        <source>This date cannot be.</source>
        <translation>Denne datoen kan ikkje stemme.</translation>
    </message>
    <message>
        <source>No due dates move.</source>
        <translation>Ingen fristar flyttar seg.</translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) move with it:</source>
        <translation>
            <numerusform>%n frist følgjer med:</numerusform>
            <numerusform>%n fristar følgjer med:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2: from %3 to %4</source>
        <extracomment>%1 an area, %2 an item of the checklist, %3 the day before, %4 the day after.</extracomment>
        <translation>%1 – %2: frå %3 til %4</translation>
    </message>
    <message>
        <source>No other office sees the plan yet.</source>
        <translation>Ingen andre kontor ser planen enno.</translation>
    </message>
    <message>
        <source>Told with the next bundle: %1</source>
        <translation>Får vite det med neste pakke: %1</translation>
    </message>
</context>
<context>
    <name>landgang::ui::ResponsibilityEditor</name>
    <message>
        <source>Who answers for it</source>
        <translation>Kven har ansvaret</translation>
    </message>
    <message>
        <source>As&amp;k an office to take responsibility</source>
        <translation>Spør eit &amp;kontor om å ta ansvar</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <extracomment>%1 is an office.</extracomment>
        <translation>Spør %1</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Spør</translation>
    </message>
    <message>
        <source>%1 does not see this area yet. Record a consent first, or the question does not reach it.</source>
        <translation>%1 ser ikkje dette området enno. Registrer eit samtykke først, elles når ikkje spørsmålet fram.</translation>
    </message>
    <message>
        <source>No other office is confirmed yet. Compare its words under Offices.</source>
        <translation>Ingen andre kontor er kjende enno. Samanlikn orda under Kontor.</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Ingen er spurd enno.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 who answers for an area, %2 a day.</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>landgang::ui::SentModel</name>
    <message>
        <source>read in</source>
        <comment>a bundle, by its receiver</comment>
        <translation>lesen inn</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>ikkje kvittert</translation>
    </message>
    <message>
        <source>sent today</source>
        <translation>send i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <comment>since a bundle was sent</comment>
        <translation>
            <numerusform>%n yrkedag</numerusform>
            <numerusform>%n yrkedagar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 the number of a bundle, %2 when it was written.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>receipt</source>
        <comment>a bundle without changes</comment>
        <translation>kvittering</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n endring</numerusform>
            <numerusform>%n endringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle</source>
        <comment>column of sent bundles</comment>
        <translation>Pakke</translation>
    </message>
    <message>
        <source>To</source>
        <comment>column of sent bundles: an office</comment>
        <translation>Til</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column of sent bundles</comment>
        <translation>Svar</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>a receipt</comment>
        <translation>send</translation>
    </message>
    <message>
        <source>received</source>
        <comment>a bundle</comment>
        <translation>motteken</translation>
    </message>
    <message>
        <source>said by telephone; it is sent again until a bundle confirms it</source>
        <translation>sagt på telefon; ho blir send på nytt til ei pakke stadfestar det</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a bundle</comment>
        <translation>avvist</translation>
    </message>
    <message>
        <source>said by telephone</source>
        <translation>sagt på telefon</translation>
    </message>
</context>
<context>
    <name>landgang::ui::ShareModel</name>
    <message>
        <source>from %1</source>
        <translation>frå %1</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>ingen sluttdato</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>har gått ut</translation>
    </message>
    <message>
        <source>ends %1</source>
        <comment>%1: in 9 days</comment>
        <translation>går ut %1</translation>
    </message>
    <message>
        <source>reads and writes</source>
        <comment>an office</comment>
        <translation>les og skriv</translation>
    </message>
    <message>
        <source>only reads</source>
        <comment>an office</comment>
        <translation>les berre</translation>
    </message>
    <message>
        <source>Office</source>
        <comment>column: who sees</comment>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Sees</source>
        <comment>column: areas an office sees</comment>
        <translation>Ser</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>column: end of a consent</comment>
        <translation>Til</translation>
    </message>
    <message>
        <source>How the person was informed</source>
        <comment>column: basis of a consent</comment>
        <translation>Korleis informert</translation>
    </message>
</context>
<context>
    <name>landgang::ui::Shell</name>
    <message>
        <source>Practice – fictional people</source>
        <translation>Øving – oppdikta personar</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) with changes not sent</source>
        <translation>
            <numerusform>%n kontor med endringar som ikkje er sende</numerusform>
            <numerusform>%n kontor med endringar som ikkje er sende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with different answers</source>
        <translation>
            <numerusform>%n spørsmål med ulike svar</numerusform>
            <numerusform>%n spørsmål med ulike svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) whose words are not compared yet</source>
        <translation>
            <numerusform>%n kontor der orda ikkje er samanlikna enno</numerusform>
            <numerusform>%n kontor der orda ikkje er samanlikna enno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) waiting for our answer</source>
        <translation>
            <numerusform>%n spørsmål ventar på svar frå oss</numerusform>
            <numerusform>%n spørsmål ventar på svar frå oss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) with little time left</source>
        <translation>
            <numerusform>%n glippe med kort tid igjen</numerusform>
            <numerusform>%n glipper med kort tid igjen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landgang::ui::SideCards</name>
    <message>
        <source>Next step</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>Kven har ansvar for kva</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Delt med</translation>
    </message>
    <message>
        <source>Nothing waits for your office.</source>
        <translation>Ingenting ventar på kontoret dykkar.</translation>
    </message>
    <message>
        <source>Show it in the checklist</source>
        <translation>Vis i sjekklista</translation>
    </message>
    <message>
        <source>Show in the checklist: %1</source>
        <translation>Vis i sjekklista: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 an area, %2 who answers for it.
----------
%1 an office, %2 the areas it sees.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>answers for an area</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>No office has been asked yet.</source>
        <translation>Ingen kontor er spurde enno.</translation>
    </message>
    <message>
        <source>Nobody outside your office sees this plan.</source>
        <translation>Ingen utanfor kontoret dykkar ser denne planen.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::StartChoices</name>
    <message>
        <source>Open an office</source>
        <translation>Opne eit kontor</translation>
    </message>
    <message>
        <source>Your office is already on this PC or in a folder you share.</source>
        <translation>Kontoret dykkar ligg allereie på denne PC-en eller i ei mappe de deler.</translation>
    </message>
    <message>
        <source>&amp;Open an office …</source>
        <translation>&amp;Opne eit kontor …</translation>
    </message>
    <message>
        <source>Create an office</source>
        <translation>Opprett eit kontor</translation>
    </message>
    <message>
        <source>The first time: the name of the office, your name, and a passphrase.</source>
        <translation>Første gong: namnet på kontoret, namnet ditt og eit passord.</translation>
    </message>
    <message>
        <source>&amp;Create an office …</source>
        <translation>O&amp;pprett eit kontor …</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Øving</translation>
    </message>
    <message>
        <source>A prison and a Nav office with fictional people. Nothing you do there is real.</source>
        <translation>Eit fengsel og eit Nav-kontor med oppdikta personar. Ingenting du gjer der, er verkeleg.</translation>
    </message>
    <message>
        <source>&amp;Practise with fictional people</source>
        <translation>Ø&amp;v med oppdikta personar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>landgang::ui::StartPage</name>
    <message>
        <source>Making the practice offices ready: step %1 …</source>
        <translation>Gjer klar øvingskontora: steg %1 …</translation>
    </message>
    <message>
        <source>One release plan, kept together by the offices a person meets on the way out.</source>
        <translation>Éin tilbakeføringsplan, ført saman av kontora ein person møter på veg ut.</translation>
    </message>
    <message>
        <source>Making the practice offices ready …</source>
        <translation>Gjer klar øvingskontora …</translation>
    </message>
    <message>
        <source>Several colleagues use this office: say who you are.</source>
        <translation>Fleire kollegaar bruker dette kontoret: skriv kven du er.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alt er lagra</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent</source>
        <translation>
            <numerusform>%n endring ikkje send</numerusform>
            <numerusform>%n endringar ikkje sende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with different answers</source>
        <translation>
            <numerusform>%n spørsmål med ulike svar</numerusform>
            <numerusform>%n spørsmål med ulike svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) sent, not acknowledged</source>
        <translation>
            <numerusform>%n pakke send, ikkje kvittert</numerusform>
            <numerusform>%n pakker sende, ikkje kvitterte</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Lagra %1</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <extracomment>%1 is like &quot;today 14:02&quot; or &quot;3 days ago&quot;.</extracomment>
        <translation>Tryggleikskopi %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen tryggleikskopi enno</translation>
    </message>
</context>
<context>
    <name>landgang::ui::WaitingCard</name>
    <message>
        <source>Waiting to be read in</source>
        <translation>Ventar på å bli lesne inn</translation>
    </message>
    <message>
        <source>Bundle</source>
        <comment>column of waiting bundles</comment>
        <translation>Pakke</translation>
    </message>
    <message>
        <source>Waits for</source>
        <comment>column of waiting bundles</comment>
        <translation>Ventar på</translation>
    </message>
    <message>
        <source>Bundles that wait to be read in</source>
        <translation>Pakker som ventar på å bli lesne inn</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Prøv i&amp;gjen</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Gjenopprettingsark</translation>
    </message>
    <message>
        <source>Lock this sheet away, not with the computer. There is no other copy of it: the program does not keep these words.</source>
        <translation>Lås inn dette arket, men ikkje saman med datamaskina. Det finst ikkje noko anna eksemplar: programmet tek ikkje vare på desse orda.</translation>
    </message>
    <message>
        <source>With these 24 words and the office&apos;s store a colleague or another computer is let in, and a forgotten passphrase is replaced. Whoever has both can read everything.</source>
        <translation>Med desse 24 orda og lageret til kontoret slepp ein kollega eller ei datamaskin til, og eit gløymt passord blir bytt ut. Den som har begge delar, kan lese alt.</translation>
    </message>
    <message>
        <source>Kept at: ____________________   Date: ____________________</source>
        <translation>Blir oppbevart: ____________________   Dato: ____________________</translation>
    </message>
</context>
<context>
    <name>landgang::ui::BackupKeeper</name>
    <message>
        <source>No backup could be made today. What you do is saved all the same. Check that the disk is not full; the next opening tries again.</source>
        <translation>Det gjekk ikkje å ta tryggleikskopi i dag. Det du gjer, blir lagra likevel. Sjekk at disken ikkje er full; neste opning prøver igjen.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::RecoverySheetForm</name>
    <message>
        <source>The recovery sheet of the office</source>
        <translation>Gjenopprettingsarket til kontoret</translation>
    </message>
    <message>
        <source>Print these words, or write them down, and lock the paper away – not with the computer. They are shown this once and are kept nowhere else. With them a colleague or another computer is let in, and a forgotten passphrase is replaced. Whoever has them and this computer can read everything.</source>
        <translation>Skriv ut desse orda, eller skriv dei ned, og lås inn papiret – ikkje saman med datamaskina. Dei blir viste berre denne eine gongen og finst ikkje nokon annan stad. Med dei slepp ein kollega eller ei datamaskin til, og eit gløymt passord blir bytt ut. Den som har dei og denne datamaskina, kan lese alt.</translation>
    </message>
    <message>
        <source>Words of the recovery sheet</source>
        <translation>Orda på gjenopprettingsarket</translation>
    </message>
    <message>
        <source>I &amp;have it on paper</source>
        <translation>Eg &amp;har det på papir</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Skriv ut …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>Type two of the words as they stand on your paper. Then the office is created.</source>
        <translation>Skriv to av orda slik dei står på papiret ditt. Då blir kontoret oppretta.</translation>
    </message>
    <message>
        <source>&amp;Create the office</source>
        <translation>&amp;Opprett kontoret</translation>
    </message>
    <message>
        <source>&amp;Show the words again</source>
        <translation>&amp;Vis orda igjen</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Ord %1</translation>
    </message>
    <message>
        <source>Word %1 of the sheet is another one. Look at your paper, or have the words shown again.</source>
        <translation>Ord %1 på arket er eit anna. Sjå på papiret ditt, eller få orda viste igjen.</translation>
    </message>
</context>
</TS>
