<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en_GB">
<context>
    <name>AreaWords</name>
    <message>
        <source>asked by %1 %2</source>
        <extracomment>%1 is an office, %2 a day: who talked with the person about the area.</extracomment>
        <translation>tillfrågad av %1 %2</translation>
    </message>
    <message>
        <source>%1 wrote %2</source>
        <comment>an office, a day</comment>
        <translation>%1 skrev %2</translation>
    </message>
    <message>
        <source>%1 answers for it</source>
        <translation>%1 har ansvaret</translation>
    </message>
    <message>
        <source>%1 asked since %2</source>
        <comment>an office that has not answered, a day</comment>
        <translation>%1 har haft frågan sedan %2</translation>
    </message>
    <message>
        <source>%1 said no %2</source>
        <comment>an office, a day</comment>
        <translation>%1 sa nej %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 av %2 utförda</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>items of the checklist</comment>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskedWords</name>
    <message>
        <source>said no</source>
        <comment>an office, to responsibility</comment>
        <translation>sa nej</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a day, %2 why an office said no.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>has not answered</source>
        <comment>an office</comment>
        <translation>har inte svarat</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>a day</comment>
        <translation>tillfrågad %1</translation>
    </message>
    <message>
        <source>has taken it</source>
        <comment>an office, responsibility</comment>
        <translation>har tagit ansvar</translation>
    </message>
    <message>
        <source>%1, on the condition: %2</source>
        <comment>a day, a condition</comment>
        <translation>%1, på villkor: %2</translation>
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
        <translation>Vad vi ombeds ta</translation>
    </message>
    <message>
        <source>Asked by</source>
        <comment>column of questions to us</comment>
        <translation>Tillfrågade av</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n sak att göra</numerusform>
            <numerusform>%n saker att göra</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first %2</source>
        <extracomment>%1 &quot;3 things to do&quot;, %2 &quot;in 9 days&quot; or &quot;5 days overdue&quot;, of the first of them.</extracomment>
        <translation>%1, den första %2</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>column of answers to us</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>What we asked about</source>
        <comment>column of answers to us</comment>
        <translation>Vad vi frågade om</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column of answers to us</comment>
        <translation>Svar</translation>
    </message>
    <message>
        <source>If %1 takes responsibility for %2, it answers for it that this is in place for %3 on the day of release.</source>
        <translation>Om %1 tar ansvar för %2 svarar kontoret för att det är på plats för %3 på frigivningsdagen.</translation>
    </message>
    <message>
        <source>If %1 takes responsibility for %2, it sees to this for %3:</source>
        <translation>Om %1 tar ansvar för %2 ser kontoret till detta för %3:</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>convicted</source>
        <translation>dömd</translation>
    </message>
    <message>
        <source>on remand</source>
        <translation>häktad</translation>
    </message>
    <message>
        <source>to be expelled</source>
        <translation>ska utvisas</translation>
    </message>
    <message>
        <source>serving in the community</source>
        <translation>avtjänar straff i frihet</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>beräknad</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>förväntad</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>beslutad</translation>
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
        <translation>inget behov</translation>
    </message>
    <message>
        <source>said no thanks</source>
        <translation>tackat nej</translation>
    </message>
    <message>
        <source>asked to take responsibility</source>
        <translation>ombett att ta ansvar</translation>
    </message>
    <message>
        <source>responsibility taken</source>
        <translation>ansvar taget</translation>
    </message>
    <message>
        <source>said no to responsibility</source>
        <translation>sa nej till ansvar</translation>
    </message>
    <message>
        <source>prison</source>
        <translation>anstalt</translation>
    </message>
    <message>
        <source>Nav, municipal</source>
        <translation>Nav, kommunal del</translation>
    </message>
    <message>
        <source>Nav, state</source>
        <translation>Nav, statlig del</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kommun</translation>
    </message>
    <message>
        <source>probation office</source>
        <translation>frivårdskontor</translation>
    </message>
    <message>
        <source>county</source>
        <translation>fylkeskommun</translation>
    </message>
    <message>
        <source>health trust</source>
        <translation>sjukhusområde</translation>
    </message>
    <message>
        <source>other office</source>
        <translation>annat kontor</translation>
    </message>
    <message>
        <source>a Friday</source>
        <translation>en fredag</translation>
    </message>
    <message>
        <source>the day before a holiday</source>
        <translation>dagen före en helgdag</translation>
    </message>
    <message>
        <source>a weekend</source>
        <translation>en helg</translation>
    </message>
    <message>
        <source>a public holiday</source>
        <translation>en helgdag</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>Date format of QLocale: weekday, day, month and year in full.</extracomment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Date format of QLocale: short weekday, day and short month.</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Date format of QLocale: day and month.</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
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
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dag försenat</numerusform>
            <numerusform>%n dagar försenat</numerusform>
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
        <translation>Inget har ändrats.</translation>
    </message>
    <message>
        <source>Something that was filled in cannot be right.</source>
        <translation>Något som har fyllts i kan inte stämma.</translation>
    </message>
    <message>
        <source>Nothing was changed, and what you typed is still here.</source>
        <translation>Inget har ändrats, och det du skrev finns kvar här.</translation>
    </message>
    <message>
        <source>Look for a missing name or reason, or a date that cannot be.</source>
        <translation>Se efter ett namn eller ett skäl som saknas, eller ett datum som inte kan stämma.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Det här finns inte längre kvar.</translation>
    </message>
    <message>
        <source>Go back and open it again from the list.</source>
        <translation>Gå tillbaka och öppna det på nytt från listan.</translation>
    </message>
    <message>
        <source>The folder is already in use.</source>
        <translation>Mappen används redan.</translation>
    </message>
    <message>
        <source>What lies in it was not touched.</source>
        <translation>Det som ligger i den är orört.</translation>
    </message>
    <message>
        <source>Choose another folder, or open the office that is there.</source>
        <translation>Välj en annan mapp, eller öppna kontoret som finns där.</translation>
    </message>
    <message>
        <source>Your office cannot do this here.</source>
        <translation>Ert kontor kan inte göra detta här.</translation>
    </message>
    <message>
        <source>Another office decides it, or two answers must be chosen between first.</source>
        <translation>Ett annat kontor bestämmer det, eller så måste ni först välja mellan olika svar.</translation>
    </message>
    <message>
        <source>There is nothing to send to this office.</source>
        <translation>Det finns inget att skicka till det här kontoret.</translation>
    </message>
    <message>
        <source>Either it has received everything, or a consent is missing.</source>
        <translation>Antingen har det fått allt, eller så saknas ett samtycke.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Det stoppades innan det var klart.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Börja om när du vill.</translation>
    </message>
    <message>
        <source>There is no office in this folder.</source>
        <translation>Det finns inget kontor i den här mappen.</translation>
    </message>
    <message>
        <source>Choose the folder your office was created in.</source>
        <translation>Välj mappen som kontoret skapades i.</translation>
    </message>
    <message>
        <source>The office&apos;s file cannot be read.</source>
        <translation>Kontorets fil går inte att läsa.</translation>
    </message>
    <message>
        <source>It was left exactly as it is.</source>
        <translation>Den är orörd.</translation>
    </message>
    <message>
        <source>Make a copy of the folder, then take in the latest backup.</source>
        <translation>Kopiera mappen och hämta sedan in den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>The office is already open in another window or on another PC.</source>
        <translation>Kontoret är redan öppet i ett annat fönster eller på en annan dator.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Stäng det där och försök igen.</translation>
    </message>
    <message>
        <source>The office was made with a newer version of Landgang.</source>
        <translation>Kontoret är skapat med en nyare version av Landgang.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installera den nyare versionen.</translation>
    </message>
    <message>
        <source>The passphrase does not fit.</source>
        <translation>Lösenordet stämmer inte.</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Det du skrev finns kvar här.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then try again.</source>
        <translation>Kontrollera Caps Lock och tangentbordets språk och försök igen.</translation>
    </message>
    <message>
        <source>The office&apos;s file could not be written.</source>
        <translation>Kontorets fil kunde inte skrivas.</translation>
    </message>
    <message>
        <source>What was saved before is safe; this last action was not saved.</source>
        <translation>Det som sparades tidigare är tryggt; det senaste du gjorde sparades inte.</translation>
    </message>
    <message>
        <source>Check that the disk is not full, then try again.</source>
        <translation>Kontrollera att disken inte är full och försök igen.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen går inte att läsa.</translation>
    </message>
    <message>
        <source>Check that the file is still there and that you may open it.</source>
        <translation>Kontrollera att filen finns kvar och att du får öppna den.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Filen kunde inte skrivas.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that you may save there, then try again or choose another folder.</source>
        <translation>Kontrollera att disken inte är full och att du får spara där. Försök sedan igen, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>The template for plans has a mistake.</source>
        <translation>Mallen för planer har ett fel.</translation>
    </message>
    <message>
        <source>Send the details below to whoever keeps the template.</source>
        <translation>Skicka detaljerna nedan till den som ansvarar för mallen.</translation>
    </message>
    <message>
        <source>This is not a sound office card.</source>
        <translation>Det här är inget giltigt kontorskort.</translation>
    </message>
    <message>
        <source>The card was not taken in.</source>
        <translation>Kortet hämtades inte in.</translation>
    </message>
    <message>
        <source>Ask the office to send its card once more.</source>
        <translation>Be kontoret skicka kortet en gång till.</translation>
    </message>
    <message>
        <source>The words do not match the card.</source>
        <translation>Orden stämmer inte med kortet.</translation>
    </message>
    <message>
        <source>The office stays unconfirmed, and what you typed is still here.</source>
        <translation>Kontoret är fortfarande inte känt, och det du skrev finns kvar här.</translation>
    </message>
    <message>
        <source>Read the words aloud together again. If they still differ, the card is not from that office: stop, and ask for it another way.</source>
        <translation>Läs orden högt för varandra en gång till. Om de fortfarande skiljer sig åt kommer kortet inte från det kontoret: stanna, och be om kortet på ett annat sätt.</translation>
    </message>
    <message>
        <source>Nothing was read in, and nothing was changed.</source>
        <translation>Inget har lästs in och inget har ändrats.</translation>
    </message>
    <message>
        <source>The bundle is damaged: it was cut off or altered on the way.</source>
        <translation>Paketet är skadat: det har kapats eller ändrats på vägen.</translation>
    </message>
    <message>
        <source>Ask the sender to send it once more.</source>
        <translation>Be avsändaren skicka det en gång till.</translation>
    </message>
    <message>
        <source>The bundle is for another office.</source>
        <translation>Paketet är till ett annat kontor.</translation>
    </message>
    <message>
        <source>Tell the sender; only the right office can open it.</source>
        <translation>Meddela avsändaren; bara rätt kontor kan öppna det.</translation>
    </message>
    <message>
        <source>The bundle comes from an office that is not confirmed here.</source>
        <translation>Paketet kommer från ett kontor som inte är känt här.</translation>
    </message>
    <message>
        <source>Compare the words with that office under Offices, then read the bundle in again.</source>
        <translation>Jämför orden med kontoret under Kontor och läs sedan in paketet på nytt.</translation>
    </message>
    <message>
        <source>The bundle builds on an earlier one that has not arrived yet.</source>
        <translation>Paketet bygger på ett tidigare paket som inte har kommit ännu.</translation>
    </message>
    <message>
        <source>Read the earlier bundle in first, or send the office a receipt: it shows what is missing.</source>
        <translation>Läs in det tidigare paketet först, eller skicka en kvittens till kontoret: den visar vad som saknas.</translation>
    </message>
    <message>
        <source>The bundle was made with a newer version of Landgang.</source>
        <translation>Paketet är skapat med en nyare version av Landgang.</translation>
    </message>
    <message>
        <source>Install the newer version, then read it in again.</source>
        <translation>Installera den nyare versionen och läs in paketet på nytt.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Något gick fel i själva programmet.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, send the details below to support.</source>
        <translation>Försök en gång till. Om det händer igen, skicka detaljerna nedan till supporten.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Detaljer: %1</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>in a bundle</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since the last receipt</source>
        <translation>
            <numerusform>%n ändring sedan senaste kvittensen</numerusform>
            <numerusform>%n ändringar sedan senaste kvittensen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2, not sent yet</source>
        <extracomment>%1 &quot;2 people&quot;, %2 &quot;11 changes since the last receipt&quot;.</extracomment>
        <translation>%1 · %2, inte skickat ännu</translation>
    </message>
    <message>
        <source>%1 · %2, all sent before</source>
        <translation>%1 · %2, allt är skickat tidigare</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2, %n of them not sent</source>
        <translation>
            <numerusform>%1 · %2, %n av dem inte skickad</numerusform>
            <numerusform>%1 · %2, %n av dem inte skickade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays here: %n answer(s) in %1 (no consent)</source>
        <extracomment>%1 areas the receiver may not see.</extracomment>
        <translation>
            <numerusform>Stannar här: %n svar i %1 (samtycke saknas)</numerusform>
            <numerusform>Stannar här: %n svar i %1 (samtycke saknas)</numerusform>
        </translation>
    </message>
    <message>
        <source>The consent of %1 for %2 ended %3.</source>
        <extracomment>%1 a person, %2 an area, %3 &quot;in 6 days&quot;.</extracomment>
        <translation>Samtycket från %1 för %2 gick ut %3.</translation>
    </message>
    <message>
        <source>The consent of %1 for %2 ends %3.</source>
        <translation>Samtycket från %1 för %2 går ut %3.</translation>
    </message>
    <message>
        <source>Receipt %1 from %2</source>
        <translation>Kvittens %1 från %2</translation>
    </message>
    <message>
        <source>Bundle %1 from %2</source>
        <extracomment>%1 a number, %2 an office.</extracomment>
        <translation>Paket %1 från %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ändring</numerusform>
            <numerusform>%n ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n person(s)</source>
        <extracomment>%1 &quot;38 changes&quot;.</extracomment>
        <translation>
            <numerusform>%1 för %n person</numerusform>
            <numerusform>%1 för %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>New person: %1 – %2</source>
        <extracomment>%1 a person, %2 areas.</extracomment>
        <translation>Ny person: %1 – %2</translation>
    </message>
    <message>
        <source>name and dates only</source>
        <translation>bara namn och datum</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with different answers</source>
        <translation>
            <numerusform>%n fråga med olika svar</numerusform>
            <numerusform>%n frågor med olika svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not here yet: bundle %1. Nothing is lost.</source>
        <extracomment>%1 numbers of bundles.</extracomment>
        <translation>Har inte kommit ännu: paket %1. Inget går förlorat.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) kept aside: the office may not write there.</source>
        <translation>
            <numerusform>%n ändring har lagts åt sidan: kontoret får inte skriva där.</numerusform>
            <numerusform>%n ändringar har lagts åt sidan: kontoret får inte skriva där.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new goes to this office.</source>
        <translation>Inget nytt går till det här kontoret.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>nothing in it is new here: reading it in changes nothing</source>
        <translation>det innehåller inget nytt: att läsa in det ändrar inget</translation>
    </message>
    <message numerus="yes">
        <source>it acknowledges %n of your bundle(s)</source>
        <translation>
            <numerusform>kvitterar för %n av era paket</numerusform>
            <numerusform>kvitterar för %n av era paket</numerusform>
        </translation>
    </message>
    <message>
        <source>it tells what the office has read in</source>
        <translation>den berättar vad kontoret har läst in</translation>
    </message>
    <message>
        <source>To confirm it by telephone, read these words aloud: %1</source>
        <extracomment>%1 eight words.</extracomment>
        <translation>Vill ni bekräfta per telefon, läs upp dessa ord: %1</translation>
    </message>
    <message>
        <source>Not come: %1. Ask for them.</source>
        <extracomment>%1 numbers of bundles: &quot;5, 6&quot;.</extracomment>
        <translation>Inte komna: %1. Be om dem.</translation>
    </message>
    <message>
        <source>Bundle of a new office</source>
        <translation>Paket från ett nytt kontor</translation>
    </message>
    <message>
        <source>It is read in by itself when that has come.</source>
        <translation>Det läses in av sig självt när det har kommit.</translation>
    </message>
    <message>
        <source>Compare the words with the office under Offices; then the bundle is read in by itself.</source>
        <translation>Jämför orden med kontoret under Kontor; då läses paketet in av sig självt.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>%1-to-%2-%3.landgang</source>
        <extracomment>Name of a file: %1 and %2 are offices, %3 a number. No spaces.</extracomment>
        <translation>%1-till-%2-%3.landgang</translation>
    </message>
    <message>
        <source>Office cards (*.landgang-card)</source>
        <extracomment>Kind of file in a file dialog; keep the part in brackets.</extracomment>
        <translation>Kontorskort (*.landgang-card)</translation>
    </message>
    <message>
        <source>Landgang bundles (*.landgang)</source>
        <extracomment>Kind of file in a file dialog; keep the part in brackets.</extracomment>
        <translation>Landgang-paket (*.landgang)</translation>
    </message>
    <message>
        <source>Bundles and office cards (*.landgang *.landgang-card)</source>
        <extracomment>Kind of file in a file dialog; keep the part in brackets.</extracomment>
        <translation>Paket och kontorskort (*.landgang *.landgang-card)</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>%1 has not answered</source>
        <extracomment>%1 an office.</extracomment>
        <translation>%1 har inte svarat</translation>
    </message>
    <message>
        <source>talk with the person</source>
        <comment>what closes a gap</comment>
        <translation>prata med personen</translation>
    </message>
    <message>
        <source>choose between the answers</source>
        <comment>what closes a gap</comment>
        <translation>välj mellan svaren</translation>
    </message>
    <message>
        <source>ask an office</source>
        <comment>what closes a gap</comment>
        <translation>fråga ett kontor</translation>
    </message>
    <message>
        <source>not given yet</source>
        <comment>a notice</comment>
        <translation>inte lämnad än</translation>
    </message>
    <message>
        <source>given in time</source>
        <comment>a notice</comment>
        <translation>lämnad i tid</translation>
    </message>
    <message>
        <source>given around the release</source>
        <comment>a notice</comment>
        <translation>lämnad kring frigivningen</translation>
    </message>
    <message>
        <source>given too late</source>
        <comment>a notice</comment>
        <translation>lämnad för sent</translation>
    </message>
    <message>
        <source>nothing shows that it was given</source>
        <comment>a notice</comment>
        <translation>inget visar att den är lämnad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a day, %2 what shows that a notice was given.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no date: give it now</source>
        <comment>a notice</comment>
        <translation>datum saknas: lämna den nu</translation>
    </message>
    <message>
        <source>before %1 · %2</source>
        <extracomment>%1 a day, %2 &quot;in 9 days&quot;.</extracomment>
        <translation>före %1 · %2</translation>
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
        <translation>Underrättelse</translation>
    </message>
    <message>
        <source>In time?</source>
        <comment>column of notices</comment>
        <translation>I tid?</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>column of gaps</comment>
        <translation>Nästa steg</translation>
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
        <translation>”%1”</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>”%1”, %2</translation>
    </message>
    <message>
        <source>%1, answered %2: %3.</source>
        <extracomment>%1 who, %2 a question, %3 the answer.</extracomment>
        <translation>%1, svarade på %2: %3.</translation>
    </message>
    <message>
        <source>%1, changed %2 to: %3. It was: %4.</source>
        <extracomment>%1 who, %2 a question, %3 the answer, %4 the answer or answers before it.</extracomment>
        <translation>%1, ändrade %2 till: %3. Tidigare: %4.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two answers</comment>
        <translation> och </translation>
    </message>
    <message>
        <source>the core of the plan</source>
        <comment>what is shared</comment>
        <translation>planens kärna</translation>
    </message>
    <message>
        <source>%1, opened the plan.</source>
        <translation>%1, upprättade planen.</translation>
    </message>
    <message>
        <source>%1, shared %2 with %3.</source>
        <extracomment>%1 who, %2 an area, %3 an office.</extracomment>
        <translation>%1, delade %2 med %3.</translation>
    </message>
    <message>
        <source>%1, stopped sharing %2 with %3.</source>
        <extracomment>%1 who, %2 an area, %3 an office.</extracomment>
        <translation>%1, slutade dela %2 med %3.</translation>
    </message>
    <message>
        <source>%1, noted on %2: “%3”.</source>
        <extracomment>%1 who, %2 an area, %3 what was written down.</extracomment>
        <translation>%1, noterade på %2: ”%3”.</translation>
    </message>
    <message>
        <source>%1, attached a document to %2: “%3”.</source>
        <extracomment>%1 who, %2 an area, %3 the title of a document.</extracomment>
        <translation>%1, bifogade ett dokument till %2: ”%3”.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 an item of the checklist, %2 the day it is due.</extracomment>
        <translation>”%1”: %2</translation>
    </message>
    <message>
        <source>“%1”: from %2 to %3</source>
        <extracomment>%1 an item of the checklist, %2 the day it was due, %3 the day it is due now.</extracomment>
        <translation>”%1”: från %2 till %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, moved %n due date(s) in %2.</source>
        <extracomment>%1 who, %2 an area, %n due dates of items.</extracomment>
        <translation>
            <numerusform>%1, flyttade %n tidsfrist i %2.</numerusform>
            <numerusform>%1, flyttade %n tidsfrister i %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, handed the plan over to %2.</source>
        <extracomment>%1 who, %2 an office.</extracomment>
        <translation>%1, överlämnade planen till %2.</translation>
    </message>
    <message>
        <source>%1, closed a computer of %2.</source>
        <extracomment>%1 who, %2 an office.</extracomment>
        <translation>%1, stängde en dator hos %2.</translation>
    </message>
    <message>
        <source>%1, took back something written on %2.</source>
        <extracomment>%1 who, %2 an area.</extracomment>
        <translation>%1, tog tillbaka något som var skrivet om %2.</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>%1 wrote “%2” %3</source>
        <extracomment>%1 an office, %2 what it answered, %3 a day.</extracomment>
        <translation>%1 skrev ”%2” %3</translation>
    </message>
    <message>
        <source>Different answers: %1</source>
        <translation>Olika svar: %1</translation>
    </message>
    <message>
        <source>on the day of intake</source>
        <translation>på inskrivningsdagen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after intake</source>
        <translation>
            <numerusform>%n dag efter inskrivning</numerusform>
            <numerusform>%n dagar efter inskrivning</numerusform>
        </translation>
    </message>
    <message>
        <source>on the day of release</source>
        <translation>på frigivningsdagen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before release</source>
        <translation>
            <numerusform>%n dag före frigivning</numerusform>
            <numerusform>%n dagar före frigivning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after release</source>
        <translation>
            <numerusform>%n dag efter frigivning</numerusform>
            <numerusform>%n dagar efter frigivning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before intake</source>
        <translation>
            <numerusform>%n dag före inskrivning</numerusform>
            <numerusform>%n dagar före inskrivning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the transfer</source>
        <translation>
            <numerusform>%n dag före överföringen</numerusform>
            <numerusform>%n dagar före överföringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the sentence ends</source>
        <translation>
            <numerusform>%n dag före strafftidens slut</numerusform>
            <numerusform>%n dagar före strafftidens slut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the minimum term ends</source>
        <translation>
            <numerusform>%n dag före minimitidens slut</numerusform>
            <numerusform>%n dagar före minimitidens slut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the transfer</source>
        <translation>
            <numerusform>%n dag efter överföringen</numerusform>
            <numerusform>%n dagar efter överföringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the sentence ends</source>
        <translation>
            <numerusform>%n dag efter strafftidens slut</numerusform>
            <numerusform>%n dagar efter strafftidens slut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the minimum term ends</source>
        <translation>
            <numerusform>%n dag efter minimitidens slut</numerusform>
            <numerusform>%n dagar efter minimitidens slut</numerusform>
        </translation>
    </message>
    <message>
        <source>on the day of transfer</source>
        <translation>på överföringsdagen</translation>
    </message>
    <message>
        <source>on the day the sentence ends</source>
        <translation>den dag strafftiden är slut</translation>
    </message>
    <message>
        <source>on the day the minimum term ends</source>
        <translation>den dag minimitiden är slut</translation>
    </message>
    <message>
        <source>at once, because %1 was before intake</source>
        <extracomment>%1 is such as &quot;90 days before release&quot;.</extracomment>
        <translation>genast, eftersom %1 var före inskrivning</translation>
    </message>
    <message>
        <source>Our deadline: %1</source>
        <extracomment>A date this plan sets itself, not one the law sets.</extracomment>
        <translation>Vår tidsfrist: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <extracomment>What the law gives the person a right to; %1 names the law.</extracomment>
        <translation>Rättighet: %1</translation>
    </message>
    <message>
        <source>Write what shows that it is done, then mark it as done.</source>
        <translation>Skriv vad som visar att det är utfört, och markera det sedan som utfört.</translation>
    </message>
    <message>
        <source>Write why it is not needed, then mark it as not needed.</source>
        <translation>Skriv varför det inte behövs, och välj sedan ”Behövs inte”.</translation>
    </message>
    <message>
        <source>Write what the person said, then mark it as declined.</source>
        <translation>Skriv vad personen sa, och markera sedan att personen tackade nej.</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>known since %1</source>
        <translation>känt sedan %1</translation>
    </message>
    <message>
        <source>new – compare the words</source>
        <translation>nytt – jämför orden</translation>
    </message>
    <message>
        <source>stop – an office of this name is known with another card</source>
        <translation>stopp – ett kontor med det här namnet är känt med ett annat kort</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>to %1</source>
        <extracomment>%1 is the municipality the person moves to.</extracomment>
        <translation>till %1</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>datum saknas</translation>
    </message>
    <message>
        <source>%1 of %2 in place</source>
        <translation>%1 av %2 på plats</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n said no thanks</source>
        <extracomment>%1 is &quot;4 of 5 in place&quot;.</extracomment>
        <translation>
            <numerusform>%1, %n tackat nej</numerusform>
            <numerusform>%1, %n tackat nej</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an area, %2 its state: &quot;Housing: nobody has taken responsibility&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing left to do</source>
        <translation>inget kvar att göra</translation>
    </message>
    <message numerus="yes">
        <source>%n in all overdue</source>
        <translation>
            <numerusform>totalt %n försenad</numerusform>
            <numerusform>totalt %n försenade</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen ännu</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Frigivning</translation>
    </message>
    <message>
        <source>In place on the day</source>
        <translation>På plats den dagen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Last heard from</source>
        <translation>Senast hört från</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 veckor</translation>
    </message>
    <message>
        <source>Nobody responsible</source>
        <translation>Utan ansvarig</translation>
    </message>
    <message>
        <source>Waiting for answer</source>
        <translation>Väntar på svar</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Different answers</source>
        <translation>Olika svar</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>The next 12 weeks, and those without a date · %1</source>
        <translation>De kommande 12 veckorna, och de utan datum · %1</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>no date; may be released any day</source>
        <comment>a person</comment>
        <translation>datum saknas; kan friges när som helst</translation>
    </message>
    <message>
        <source>released %1 · %2</source>
        <extracomment>%1 &quot;in 80 days&quot;, %2 a day: when somebody is released.</extracomment>
        <translation>friges %1 · %2</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Markera allt</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Ett &amp;upp</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Ett &amp;ned</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Leta i:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå framåt</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Mappen ovanför</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå till mappen ovanför</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Skapa ny mapp</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Skapa en ny mapp</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Visa som lista</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Visa med detaljer</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidofält</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Platser och bokmärken</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filtyp:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mapp:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Välj</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Hitta mapp</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Visa &amp;dolda filer</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mapp</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Visa </translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finns redan.
Vill du ersätta den?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen finns inte.
Kontrollera att namnet är rätt.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen finns inte.
Kontrollera att namnet är rätt.</translation>
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
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>Filtyp</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Senast ändrad</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;listra in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nej</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;listra in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiera länka&amp;dressen</translation>
    </message>
</context>
<context>
    <name>ReleaseWords</name>
    <message>
        <source>A Friday: offices are closed the day after.</source>
        <translation>En fredag: kontoren är stängda dagen efter.</translation>
    </message>
    <message>
        <source>The day before a public holiday: offices are closed the day after.</source>
        <translation>Dagen före en helgdag: kontoren är stängda dagen efter.</translation>
    </message>
    <message>
        <source>A weekend: offices are closed that day.</source>
        <translation>En helg: kontoren är stängda den dagen.</translation>
    </message>
    <message>
        <source>A public holiday: offices are closed that day.</source>
        <translation>En helgdag: kontoren är stängda den dagen.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>no date yet</source>
        <comment>due date of an item</comment>
        <translation>datum saknas</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Välj svar</translation>
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
        <translation>läser och skriver</translation>
    </message>
    <message>
        <source>only reads</source>
        <comment>an office</comment>
        <translation>läser bara</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1 &quot;reads and writes&quot;, %2 a day.</extracomment>
        <translation>%1, till %2</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>nobody has taken responsibility</source>
        <translation>ingen har tagit ansvar</translation>
    </message>
    <message>
        <source>different answers</source>
        <translation>olika svar</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>inte tillfrågad</translation>
    </message>
    <message>
        <source>reported in place – not confirmed</source>
        <translation>rapporterat på plats – inte bekräftat</translation>
    </message>
    <message>
        <source>responsibility taken</source>
        <translation>ansvar taget</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>på plats</translation>
    </message>
    <message>
        <source>no need</source>
        <translation>inget behov</translation>
    </message>
    <message>
        <source>said no thanks</source>
        <translation>tackat nej</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>waiting for someone else</source>
        <translation>väntar på andra</translation>
    </message>
    <message>
        <source>done</source>
        <translation>utförd</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>behövs inte</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Choose between different answers: %1</source>
        <translation>Välj mellan olika svar: %1</translation>
    </message>
    <message>
        <source>Answer: does your office take responsibility for %1?</source>
        <translation>Svara: tar ert kontor ansvar för %1?</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <comment>an office</comment>
        <translation>%1 frågar</translation>
    </message>
    <message>
        <source>Call %1 about %2</source>
        <comment>an office, an area</comment>
        <translation>Ring %1 om %2</translation>
    </message>
    <message>
        <source>Ask an office to take responsibility for %1</source>
        <translation>Be ett kontor ta ansvar för %1</translation>
    </message>
    <message>
        <source>Ask the person about: %1</source>
        <translation>Fråga personen om: %1</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>situation</source>
        <translation>situation</translation>
    </message>
    <message>
        <source>length of the sentence</source>
        <translation>straffets längd</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>födelsedatum</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>ställföreträdare</translation>
    </message>
    <message>
        <source>protection of the address</source>
        <translation>adresskydd</translation>
    </message>
    <message>
        <source>why the release date moved</source>
        <translation>varför frigivningsdagen flyttades</translation>
    </message>
    <message>
        <source>planned date</source>
        <translation>planerat datum</translation>
    </message>
    <message>
        <source>what happened to the plan</source>
        <translation>det som hände med planen</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>municipality now</source>
        <translation>kommun nu</translation>
    </message>
    <message>
        <source>condition for taking responsibility</source>
        <translation>villkor för att ta ansvar</translation>
    </message>
    <message>
        <source>answer when the needs were mapped</source>
        <translation>svar i kartläggningen</translation>
    </message>
    <message>
        <source>application</source>
        <translation>ansökan</translation>
    </message>
    <message>
        <source>somebody who takes part</source>
        <translation>någon som deltar</translation>
    </message>
    <message>
        <source>responsible NAV office</source>
        <translation>ansvarigt NAV-kontor</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>samordnare</translation>
    </message>
    <message>
        <source>the person’s own voice</source>
        <translation>personens egen röst</translation>
    </message>
    <message>
        <source>power of attorney</source>
        <translation>fullmakt</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>möte</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>verksamhet</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adress</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>kontaktperson</translation>
    </message>
    <message>
        <source>details of an office</source>
        <translation>uppgifter om ett kontor</translation>
    </message>
    <message>
        <source>template in force</source>
        <translation>mall som gäller</translation>
    </message>
    <message>
        <source>outcome of an application</source>
        <translation>svar på en ansökan</translation>
    </message>
    <message>
        <source>what is on its way</source>
        <translation>det som är på väg</translation>
    </message>
    <message>
        <source>follow-up after release</source>
        <translation>uppföljning efter frigivning</translation>
    </message>
    <message>
        <source>notice given</source>
        <translation>anmälan gjord</translation>
    </message>
    <message>
        <source>reason for waiting</source>
        <translation>skäl att vänta</translation>
    </message>
    <message>
        <source>something a newer version of Landgang wrote</source>
        <translation>något som en nyare version av Landgang har skrivit</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>intake date</source>
        <translation>inskrivningsdag</translation>
    </message>
    <message>
        <source>release date</source>
        <translation>frigivningsdag</translation>
    </message>
    <message>
        <source>municipality after release</source>
        <translation>kommun efter frigivning</translation>
    </message>
    <message>
        <source>template of the plan</source>
        <translation>mall för planen</translation>
    </message>
    <message>
        <source>national identity number</source>
        <translation>personnummer</translation>
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
        <translation>hur långt det har kommit</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>tidsfrist</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>samtycke</translation>
    </message>
    <message>
        <source>withdrawn consent</source>
        <translation>återkallat samtycke</translation>
    </message>
    <message>
        <source>office card</source>
        <translation>kontorskort</translation>
    </message>
    <message>
        <source>confirmed office card</source>
        <translation>bekräftat kontorskort</translation>
    </message>
    <message>
        <source>bundle sent</source>
        <translation>paket skickat</translation>
    </message>
    <message>
        <source>refused bundle</source>
        <translation>avvisat paket</translation>
    </message>
    <message>
        <source>answer by telephone</source>
        <translation>svar per telefon</translation>
    </message>
    <message>
        <source>bundle received</source>
        <translation>paket mottaget</translation>
    </message>
    <message>
        <source>forgotten case</source>
        <translation>glömt ärende</translation>
    </message>
    <message>
        <source>something a newer version of Landgang knows</source>
        <translation>något som en nyare version av Landgang känner till</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>inget svar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 how firm it is: &quot;Tuesday 1 December 2026, decided&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is asked to take responsibility</source>
        <translation>%1 har ombetts ta ansvar</translation>
    </message>
    <message>
        <source>%1 has taken responsibility, on condition: %2</source>
        <translation>%1 har tagit ansvar, på villkor: %2</translation>
    </message>
    <message>
        <source>%1 has taken responsibility</source>
        <translation>%1 har tagit ansvar</translation>
    </message>
    <message>
        <source>%1 has said no: %2</source>
        <translation>%1 har sagt nej: %2</translation>
    </message>
    <message>
        <source>%1 has said no</source>
        <translation>%1 har sagt nej</translation>
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
        <translation>Låt det nya svaret gälla</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>What shows it, or &amp;why not</source>
        <translation>&amp;Vad som visar det, eller varför inte</translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <translation>&amp;Behov</translation>
    </message>
    <message>
        <source>&amp;Release date</source>
        <translation>&amp;Frigivningsdag</translation>
    </message>
    <message>
        <source>How &amp;firm it is</source>
        <translation>Hur säke&amp;r den är</translation>
    </message>
    <message>
        <source>&amp;Intake date</source>
        <translation>&amp;Inskrivningsdag</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Efternamn</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>Förna&amp;mn</translation>
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
        <translation>Säg n&amp;ej</translation>
    </message>
    <message>
        <source>&amp;Condition for a yes, or reason for a no</source>
        <translation>&amp;Villkor för ja, eller skäl för nej</translation>
    </message>
    <message>
        <source>Write why your office says no, then press “Say no”.</source>
        <translation>Skriv varför ert kontor säger nej och tryck sedan på ”Säg nej”.</translation>
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
        <translation>Visa %1 i checklistan</translation>
    </message>
</context>
<context>
    <name>landgang::ui::AreaEditor</name>
    <message>
        <source>What the person needs</source>
        <extracomment>Heading: does the person need help in this area?</extracomment>
        <translation>Vad personen behöver</translation>
    </message>
    <message>
        <source>%1 lets your office read this area, not write in it.</source>
        <translation>%1 låter ert kontor läsa det här området, men inte skriva i det.</translation>
    </message>
    <message>
        <source>The person has not been asked yet.</source>
        <translation>Personen har inte tillfrågats ännu.</translation>
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
        <translation>Frågor till oss</translation>
    </message>
    <message>
        <source>Waiting for our answer</source>
        <translation>Väntar på svar från oss</translation>
    </message>
    <message>
        <source>Questions to our office; Enter goes to the answer</source>
        <translation>Frågor till vårt kontor; Enter går till svaret</translation>
    </message>
    <message>
        <source>No office waits for an answer from us.</source>
        <translation>Inget kontor väntar på svar från oss.</translation>
    </message>
    <message>
        <source>What we have asked of others</source>
        <translation>Det vi har frågat andra om</translation>
    </message>
    <message>
        <source>Answers from other offices; Enter opens the plan</source>
        <translation>Svar från andra kontor; Enter öppnar planen</translation>
    </message>
    <message>
        <source>We have asked no other office to take an area.</source>
        <translation>Vi har inte bett något annat kontor ta ett område.</translation>
    </message>
    <message>
        <source>%1 has taken responsibility for %2. %3 hears of it with the next bundle.</source>
        <extracomment>%1 our office, %2 an area, %3 the office that asked.</extracomment>
        <translation>%1 har tagit ansvar för %2. %3 får veta det med nästa paket.</translation>
    </message>
    <message>
        <source>%1 has said no to responsibility for %2. %3 hears of it with the next bundle.</source>
        <extracomment>%1 our office, %2 an area, %3 the office that asked.</extracomment>
        <translation>%1 har sagt nej till ansvar för %2. %3 får veta det med nästa paket.</translation>
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
        <translation>%1 har ombetts ta ansvar för %2. Kontoret får veta det med nästa paket.</translation>
    </message>
    <message>
        <source>%1 has taken responsibility for %2.</source>
        <translation>%1 har tagit ansvar för %2.</translation>
    </message>
    <message>
        <source>%1 has said no to responsibility for %2.</source>
        <translation>%1 har sagt nej till ansvar för %2.</translation>
    </message>
    <message>
        <source>%1 – %2.</source>
        <extracomment>%1 an item of the checklist, %2 how far it has come.</extracomment>
        <translation>%1 – %2.</translation>
    </message>
    <message numerus="yes">
        <source>The release date is %1. %n due date(s) moved with it.</source>
        <translation>
            <numerusform>Frigivningsdagen är %1. %n tidsfrist följde med.</numerusform>
            <numerusform>Frigivningsdagen är %1. %n tidsfrister följde med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent recorded: %1 may see %2. It gets them with the next bundle.</source>
        <translation>Samtycket är registrerat: %1 får se %2. Kontoret får det med nästa paket.</translation>
    </message>
    <message>
        <source>Withdrawn: %1 gets nothing new about %2. What it has received it keeps.</source>
        <translation>Återkallat: %1 får inget nytt om %2. Det kontoret redan har fått behåller det.</translation>
    </message>
    <message>
        <source>The answer is chosen. It holds for every office once the next bundle is read in.</source>
        <translation>Svaret är valt. Det gäller hos alla när nästa paket har lästs in.</translation>
    </message>
    <message>
        <source>The new answer stands. It holds for every office once the next bundle is read in.</source>
        <translation>Det nya svaret gäller. Det gäller hos alla när nästa paket har lästs in.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::CaseFilePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Delar av ärendet</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Consents</source>
        <translation>&amp;Samtycke och delning</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historik</translation>
    </message>
    <message>
        <source>kept by %1</source>
        <comment>the office that opened the plan</comment>
        <translation>förs av %1</translation>
    </message>
</context>
<context>
    <name>landgang::ui::ChecklistModel</name>
    <message>
        <source>What</source>
        <comment>column: the item of the checklist</comment>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who does it</source>
        <comment>column: a function or an office</comment>
        <translation>Vem gör det</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column: the date an item should be done</comment>
        <translation>Senast</translation>
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
        <translation>Ring %1 på ett nummer ni hade innan kortet kom, be dem läsa sina tolv ord högt och skriv tre av dem här.</translation>
    </message>
    <message>
        <source>The words match: %1 is known</source>
        <translation>Orden stämmer: %1 är känt</translation>
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
        <translation>Registrera ett samtycke</translation>
    </message>
    <message>
        <source>The office may also &amp;write in these areas</source>
        <translation>Kontoret får också skri&amp;va i dessa områden</translation>
    </message>
    <message>
        <source>The consent &amp;ends on</source>
        <translation>Samtycket &amp;gäller till</translation>
    </message>
    <message>
        <source>&amp;Record the consent</source>
        <translation>&amp;Registrera samtycket</translation>
    </message>
    <message>
        <source>Areas the office may see</source>
        <translation>Områden kontoret får se</translation>
    </message>
    <message>
        <source>For example: paper form of 3 March, in the case folder</source>
        <translation>Till exempel: pappersblankett från den 3 mars, i akten</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <extracomment>The office that a consent lets see something.</extracomment>
        <translation>&amp;Kontor</translation>
    </message>
    <message>
        <source>May see</source>
        <extracomment>The areas that a consent opens.</extracomment>
        <translation>Får se</translation>
    </message>
    <message>
        <source>How the person was &amp;informed</source>
        <translation>Hur personen &amp;informerades</translation>
    </message>
    <message>
        <source>The consent ends on</source>
        <translation>Samtycket gäller till</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>The day a consent begins.</extracomment>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>Välj ett kontor</translation>
    </message>
    <message>
        <source>No office is confirmed yet: see Offices</source>
        <translation>Inget kontor är känt ännu: se Kontor</translation>
    </message>
    <message>
        <source>Choose the office the person allowed.</source>
        <translation>Välj det kontor personen har samtyckt till.</translation>
    </message>
    <message>
        <source>Tick at least one area the person allowed.</source>
        <translation>Kryssa för minst ett område som personen har samtyckt till.</translation>
    </message>
    <message>
        <source>The consent ends before it begins. Correct one of the dates.</source>
        <translation>Samtycket slutar innan det börjar. Rätta ett av datumen.</translation>
    </message>
    <message>
        <source>Write how the person was informed, and where the form lies.</source>
        <translation>Skriv hur personen informerades och var blanketten finns.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::ConsentsTab</name>
    <message>
        <source>Nobody outside the office that keeps the plan sees it.</source>
        <translation>Ingen utanför kontoret som för planen ser den.</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Vem ser vad</translation>
    </message>
    <message>
        <source>With&amp;draw the consent for %1</source>
        <translation>&amp;Återkalla samtycket för %1</translation>
    </message>
    <message>
        <source>Choose a row to withdraw a consent</source>
        <translation>Välj en rad för att återkalla ett samtycke</translation>
    </message>
</context>
<context>
    <name>landgang::ui::CreateOfficeForm</name>
    <message>
        <source>Create an office</source>
        <translation>Skapa ett kontor</translation>
    </message>
    <message>
        <source>&amp;Name of the office</source>
        <translation>Kontorets &amp;namn</translation>
    </message>
    <message>
        <source>&amp;Kind of office</source>
        <translation>Ty&amp;p av kontor</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommun</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Telef&amp;on</translation>
    </message>
    <message>
        <source>for example social consultant</source>
        <translation>till exempel socialkonsulent</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Ditt namn</translation>
    </message>
    <message>
        <source>Your &amp;function</source>
        <translation>Din &amp;funktion</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Four words that have nothing to do with each other are good. Nobody can open the office without it: write it down and lock it away.</source>
        <translation>
            <numerusform>Minst %n tecken. Fyra ord som inte har med varandra att göra är bra. Ingen kan öppna kontoret utan det: skriv ned lösenordet och lås in det.</numerusform>
            <numerusform>Minst %n tecken. Fyra ord som inte har med varandra att göra är bra. Ingen kan öppna kontoret utan det: skriv ned lösenordet och lås in det.</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Mapp</translation>
    </message>
    <message>
        <source>P&amp;assphrase</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>Lösenord en &amp;gång till</translation>
    </message>
    <message>
        <source>&amp;Create the office</source>
        <translation>&amp;Skapa kontoret</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>The name of the office is missing.</source>
        <translation>Kontorets namn saknas.</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>Ditt namn saknas.</translation>
    </message>
    <message>
        <source>The folder is missing.</source>
        <translation>Mappen saknas.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short: at least %n character(s).</source>
        <translation>
            <numerusform>Lösenordet är för kort: minst %n tecken.</numerusform>
            <numerusform>Lösenordet är för kort: minst %n tecken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation>De två lösenorden är inte lika. Skriv det andra på nytt.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::DateField</name>
    <message>
        <source>dd/MM/yyyy</source>
        <extracomment>How a date is typed, as a format of QLocale: only digits, all four of the year.</extracomment>
        <translation>yyyy-MM-dd</translation>
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
        <translation>Olika svar: %1</translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <extracomment>%1 is an office.</extracomment>
        <translation>%1 skrev</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a colleague, %2 a date with time.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Behåll det här svaret</translation>
    </message>
    <message>
        <source>Keep the answer of %1: %2</source>
        <translation>Behåll svaret från %1: %2</translation>
    </message>
    <message>
        <source>Before these: “%1”</source>
        <translation>Före dessa: ”%1”</translation>
    </message>
    <message>
        <source>Counts as not in place until somebody has chosen.</source>
        <translation>Räknas som inte på plats tills någon har valt.</translation>
    </message>
    <message>
        <source>The choice holds for every office once the next bundle is read in.</source>
        <translation>Valet gäller hos alla när nästa paket har lästs in.</translation>
    </message>
    <message>
        <source>Write a new answer …</source>
        <translation>Skriv ett nytt svar …</translation>
    </message>
</context>
<context>
    <name>landgang::ui::ExchangeActions</name>
    <message>
        <source>Bundle %1 for %2 is ready: %3. It is not acknowledged yet.</source>
        <extracomment>%1 a number, %2 an office, %3 a file.</extracomment>
        <translation>Paket %1 till %2 är klart: %3. Det är inte kvitterat ännu.</translation>
    </message>
    <message>
        <source>Receipt %1 for %2 is ready: %3.</source>
        <extracomment>%1 a number, %2 an office, %3 a file.</extracomment>
        <translation>Kvittens %1 till %2 är klar: %3.</translation>
    </message>
    <message>
        <source>The answer is chosen. It holds for every office once the next bundle is read in.</source>
        <translation>Svaret är valt. Det gäller hos alla när nästa paket har lästs in.</translation>
    </message>
    <message>
        <source>Nothing has come yet of what the bundles wait for.</source>
        <translation>Inget av det paketen väntar på har kommit än.</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) that waited are read in.</source>
        <translation>
            <numerusform>%n paket som väntade har lästs in.</numerusform>
            <numerusform>%n paket som väntade har lästs in.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has received bundle %2.</source>
        <comment>an office, a number</comment>
        <translation>%1 har mottagit paket %2.</translation>
    </message>
    <message>
        <source>%1 has refused bundle %2.</source>
        <comment>an office, a number</comment>
        <translation>%1 har avvisat paket %2.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::ExchangePage</name>
    <message>
        <source>In and out</source>
        <comment>page: bundles from and to other offices</comment>
        <translation>In och ut</translation>
    </message>
    <message>
        <source>Drop files anywhere on this page</source>
        <translation>Släpp filer var som helst på den här sidan</translation>
    </message>
    <message>
        <source>Read in a &amp;file …</source>
        <translation>Läs in en &amp;fil …</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Bundles sent</source>
        <translation>Skickade paket</translation>
    </message>
    <message>
        <source>No bundle has been made yet.</source>
        <translation>Inget paket har skapats ännu.</translation>
    </message>
    <message>
        <source>Different answers</source>
        <translation>Olika svar</translation>
    </message>
    <message>
        <source>No question has different answers.</source>
        <translation>Ingen fråga har olika svar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a file, %2 what happened, what is kept and what to do.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read in a file</source>
        <translation>Läs in en fil</translation>
    </message>
    <message>
        <source>These are not the words of any bundle that waits for an answer. Have them read aloud once more; what you typed is still here.</source>
        <translation>Det här är inte orden till något paket som väntar på svar. Låt läsa upp dem en gång till; det du skrev står kvar.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::FilterBar</name>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Sök (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search for a name, a place or a next step</source>
        <translation>Sök efter namn, plats eller nästa steg</translation>
    </message>
</context>
<context>
    <name>landgang::ui::FilterChip</name>
    <message>
        <source>Show: %1, %2</source>
        <translation>Visa: %1, %2</translation>
    </message>
</context>
<context>
    <name>landgang::ui::FolderField</name>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Välj mappen</translation>
    </message>
    <message>
        <source>Folder of the office</source>
        <translation>Kontorets mapp</translation>
    </message>
</context>
<context>
    <name>landgang::ui::GapsPage</name>
    <message>
        <source>Gap board</source>
        <comment>page: areas that nobody has in hand</comment>
        <translation>Glappen</translation>
    </message>
    <message>
        <source>What nobody has in hand</source>
        <translation>Det ingen har hand om</translation>
    </message>
    <message>
        <source>Areas that nobody has in hand, least time left first; Enter opens the plan</source>
        <translation>Områden ingen har hand om, minst tid kvar först; Enter öppnar planen</translation>
    </message>
    <message>
        <source>There is no gap: every area of every plan is in somebody&apos;s hands.</source>
        <translation>Inga glapp: varje område i varje plan har någon som har hand om det.</translation>
    </message>
    <message>
        <source>Notices that must be given in time</source>
        <translation>Underrättelser som måste lämnas i tid</translation>
    </message>
    <message>
        <source>Notices to give; Enter opens the plan</source>
        <translation>Underrättelser att lämna; Enter öppnar planen</translation>
    </message>
    <message>
        <source>No plan has a notice to give.</source>
        <translation>Ingen plan har någon underrättelse att lämna.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n glapp</numerusform>
            <numerusform>%n glapp</numerusform>
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
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landgang::ui::HiddenNote</name>
    <message>
        <source>Show everyone</source>
        <translation>Visa alla</translation>
    </message>
    <message numerus="yes">
        <source>The search also finds %n person(s) with more than 12 weeks to go.</source>
        <translation>
            <numerusform>Sökningen hittar också %n person som har mer än 12 veckor kvar.</numerusform>
            <numerusform>Sökningen hittar också %n personer som har mer än 12 veckor kvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have more than 12 weeks to go and are not in this list.</source>
        <translation>
            <numerusform>%n person har mer än 12 veckor kvar och finns inte i den här listan.</numerusform>
            <numerusform>%n personer har mer än 12 veckor kvar och finns inte i den här listan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landgang::ui::HistoryModel</name>
    <message>
        <source>When</source>
        <comment>column of the history</comment>
        <translation>När</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column of the history</comment>
        <translation>Vad som hände</translation>
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
        <translation>Historik</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Hela planen</translation>
    </message>
</context>
<context>
    <name>landgang::ui::IncomingCard</name>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Read in &amp;everything</source>
        <translation>&amp;Läs in allt</translation>
    </message>
    <message>
        <source>&amp;Put aside</source>
        <translation>Lägg åt &amp;sidan</translation>
    </message>
    <message>
        <source>What is new in the bundle</source>
        <translation>Vad som är nytt i paketet</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) wait.</source>
        <translation>
            <numerusform>%n fil till väntar.</numerusform>
            <numerusform>%n filer till väntar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is opened. Read in a file, or drop one on this page.</source>
        <translation>Inget är öppnat. Läs in en fil, eller släpp en på den här sidan.</translation>
    </message>
    <message>
        <source>%1 is read in</source>
        <extracomment>%1 &quot;Bundle 7 from Nav Moss&quot;.</extracomment>
        <translation>%1 har lästs in</translation>
    </message>
    <message>
        <source>Make a recei&amp;pt for %1 …</source>
        <translation>Skapa kvi&amp;ttens till %1 …</translation>
    </message>
    <message>
        <source>Read in before, %1. Nothing changes.</source>
        <translation>Inläst tidigare, %1. Inget ändras.</translation>
    </message>
    <message>
        <source>Known office. Unchanged since it was closed %1.</source>
        <translation>Känt kontor. Paketet är oförändrat sedan det stängdes %1.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::ItemEditor</name>
    <message>
        <source>&amp;What shows it, or why not</source>
        <translation>&amp;Vad som visar det, eller varför inte</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Markera som &amp;utförd</translation>
    </message>
    <message>
        <source>Wa&amp;iting for someone else</source>
        <translation>Vä&amp;ntar på andra</translation>
    </message>
    <message>
        <source>&amp;Not needed</source>
        <translation>&amp;Behövs inte</translation>
    </message>
    <message>
        <source>The person said no &amp;thanks</source>
        <translation>Personen tackade n&amp;ej</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Öppna i&amp;gen</translation>
    </message>
    <message>
        <source>What shows it, or why not: %1</source>
        <translation>Vad som visar det, eller varför inte: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>%1 lets your office read this area, not write in it.</source>
        <translation>%1 låter ert kontor läsa det här området, men inte skriva i det.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::MainWindow</name>
    <message>
        <source>%1 – practice – Landgang</source>
        <translation>%1 – övning – Landgang</translation>
    </message>
    <message>
        <source>%1 – Landgang</source>
        <translation>%1 – Landgang</translation>
    </message>
    <message>
        <source>A part of the office&apos;s file was damaged. What was written last may be missing; ask the other offices to send it again. The damaged file is kept in %1.</source>
        <translation>En del av kontorets fil var skadad. Det som skrevs sist kan saknas; be de andra kontoren skicka det på nytt. Den skadade filen finns i %1.</translation>
    </message>
    <message>
        <source>The office was made ready for this version of Landgang. A backup from before lies in %1.</source>
        <translation>Kontoret gjordes i ordning för den här versionen av Landgang. En säkerhetskopia från tidigare finns i %1.</translation>
    </message>
    <message>
        <source>The office has been used with a newer version of Landgang. Install it on this PC, too.</source>
        <translation>Kontoret har använts med en nyare version av Landgang. Installera den på den här datorn också.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Stäng det här meddelandet</translation>
    </message>
</context>
<context>
    <name>landgang::ui::NewPersonForm</name>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Efternamn</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Förnamn</translation>
    </message>
    <message>
        <source>may wait</source>
        <translation>kan vänta</translation>
    </message>
    <message>
        <source>National identity &amp;number</source>
        <translation>Person&amp;nummer</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Municipality after release</source>
        <translation>&amp;Kommun efter frigivning</translation>
    </message>
    <message>
        <source>Came &amp;in on</source>
        <translation>Skrevs &amp;in</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Inget datum ännu</translation>
    </message>
    <message>
        <source>Release date &amp;is</source>
        <translation>Frigivnings&amp;dagen är</translation>
    </message>
    <message>
        <source>&amp;Release on</source>
        <translation>F&amp;riges</translation>
    </message>
    <message>
        <source>&amp;Open the release plan</source>
        <translation>&amp;Upprätta frigivningsplanen</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Tillbaka till listan</translation>
    </message>
    <message>
        <source>A made-up number, for practice.</source>
        <translation>Ett påhittat nummer, för övning.</translation>
    </message>
    <message>
        <source>Usually eleven digits. You can go on all the same.</source>
        <translation>Vanligtvis elva siffror. Du kan gå vidare ändå.</translation>
    </message>
    <message>
        <source>The first six digits are not a date. You can go on all the same.</source>
        <translation>De sex första siffrorna är inget datum. Du kan gå vidare ändå.</translation>
    </message>
    <message>
        <source>The last two digits do not fit the others: a digit may be wrong. You can go on all the same.</source>
        <translation>De två sista siffrorna passar inte ihop med de andra: en siffra kan vara fel. Du kan gå vidare ändå.</translation>
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
        <translation>Vilka vi utbyter paket med. Ett kontor är känt när orden har jämförts.</translation>
    </message>
    <message>
        <source>&amp;Take in an office card …</source>
        <translation>&amp;Hämta in ett kontorskort …</translation>
    </message>
    <message>
        <source>The newer card of %1 is in.</source>
        <translation>Det nya kortet från %1 är inhämtat.</translation>
    </message>
    <message>
        <source>The card of %1 is in. Compare the words before you exchange anything.</source>
        <translation>Kortet från %1 är inhämtat. Jämför orden innan ni utbyter något.</translation>
    </message>
    <message>
        <source>Our card is written to %1. Send it to the other office, and read them our words on the phone.</source>
        <translation>Vårt kort är sparat som %1. Skicka det till det andra kontoret och läs upp våra ord för dem per telefon.</translation>
    </message>
    <message>
        <source>%1 is known now. Bundles can go both ways.</source>
        <translation>%1 är känt nu. Paket kan gå åt båda håll.</translation>
    </message>
    <message>
        <source>No other office yet. Send them our card, and take in theirs when it comes.</source>
        <translation>Inga andra kontor ännu. Skicka vårt kort till dem, och hämta in deras när det kommer.</translation>
    </message>
    <message>
        <source>Our office: %1</source>
        <translation>Vårt kontor: %1</translation>
    </message>
    <message>
        <source>Our twelve words. Read them aloud when another office calls to compare:</source>
        <translation>Våra tolv ord. Läs upp dem när ett annat kontor ringer för att jämföra:</translation>
    </message>
    <message>
        <source>&amp;Write our card to a file …</source>
        <translation>&amp;Spara vårt kort som fil …</translation>
    </message>
    <message>
        <source>Last bundle read in: %1</source>
        <translation>Senast inlästa paket: %1</translation>
    </message>
    <message>
        <source>Ask the office you know whether it has a new card before you go on.</source>
        <translation>Fråga kontoret ni känner om det har fått ett nytt kort innan ni går vidare.</translation>
    </message>
    <message>
        <source>Take in an office card</source>
        <translation>Hämta in ett kontorskort</translation>
    </message>
    <message>
        <source>Write our card to a file</source>
        <translation>Spara vårt kort som fil</translation>
    </message>
</context>
<context>
    <name>landgang::ui::OpenOfficeForm</name>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Mapp</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Visa det jag skriver</translation>
    </message>
    <message>
        <source>Open the office</source>
        <translation>Öppna kontoret</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>Open the o&amp;ffice</source>
        <translation>&amp;Öppna kontoret</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ditt &amp;namn</translation>
    </message>
</context>
<context>
    <name>landgang::ui::OutgoingCard</name>
    <message>
        <source>Send</source>
        <comment>heading: bundles to other offices</comment>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>&amp;To which office</source>
        <translation>Till &amp;vilket kontor</translation>
    </message>
    <message>
        <source>As the receiver sees it</source>
        <translation>Så här ser mottagaren det</translation>
    </message>
    <message>
        <source>%1 · known office</source>
        <extracomment>%1 an office whose words were compared.</extracomment>
        <translation>%1 · känt kontor</translation>
    </message>
    <message>
        <source>No office is confirmed yet: see Offices</source>
        <translation>Inget kontor är känt ännu: se Kontor</translation>
    </message>
    <message>
        <source>Take in the card of another office under Offices and compare its words. Then what you share goes from here.</source>
        <translation>Hämta in ett annat kontors kort under Kontor och jämför orden. Då kan det ni delar skickas härifrån.</translation>
    </message>
    <message>
        <source>Make a &amp;bundle for %1 …</source>
        <extracomment>%1 is an office.</extracomment>
        <translation>Skapa &amp;paket till %1 …</translation>
    </message>
    <message>
        <source>Only a re&amp;ceipt …</source>
        <translation>Bara &amp;kvittens …</translation>
    </message>
    <message>
        <source>Make a re&amp;ceipt for %1 …</source>
        <translation>Skapa &amp;kvittens till %1 …</translation>
    </message>
    <message>
        <source>Make a receipt for %1</source>
        <translation>Skapa kvittens till %1</translation>
    </message>
    <message>
        <source>Bundle for %1</source>
        <translation>Paket till %1</translation>
    </message>
    <message>
        <source>Receipt for %1</source>
        <translation>Kvittens till %1</translation>
    </message>
</context>
<context>
    <name>landgang::ui::OverviewPage</name>
    <message>
        <source>My people by time to release</source>
        <translation>Mina personer efter tid till frigivning</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Ny person</translation>
    </message>
    <message>
        <source>People by time to release; Enter opens the plan</source>
        <translation>Personer efter tid till frigivning; Enter öppnar planen</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>The checklist is laid out from the dates; everything can be changed later.</source>
        <translation>Checklistan läggs upp efter datumen; allt kan ändras senare.</translation>
    </message>
    <message>
        <source>The family name is missing. What you typed is still here.</source>
        <translation>Efternamnet saknas. Det du skrev finns kvar här.</translation>
    </message>
    <message>
        <source>The release lies before the day the person came in. What you typed is still here; change one of the dates.</source>
        <translation>Frigivningen ligger före dagen då personen skrevs in. Det du skrev finns kvar här; ändra ett av datumen.</translation>
    </message>
    <message>
        <source>No release plans yet</source>
        <translation>Inga frigivningsplaner ännu</translation>
    </message>
    <message>
        <source>Take in the first person here, or read in a bundle another office has sent, under In and out.</source>
        <translation>Skriv in den första personen här, eller läs in ett paket som ett annat kontor har skickat, under In och ut.</translation>
    </message>
    <message>
        <source>Take in the first person</source>
        <translation>Skriv in den första personen</translation>
    </message>
    <message>
        <source>Nobody here just now</source>
        <translation>Ingen här just nu</translation>
    </message>
    <message>
        <source>No person matches what is chosen or searched for above.</source>
        <translation>Ingen stämmer med det som är valt eller sökt ovan.</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Visa alla</translation>
    </message>
</context>
<context>
    <name>landgang::ui::PhoneForm</name>
    <message>
        <source>Does the office answer by &amp;telephone? Type the eight words it reads aloud.</source>
        <translation>Svarar kontoret per &amp;telefon? Skriv de åtta ord det läser upp.</translation>
    </message>
    <message>
        <source>Take in the &amp;words</source>
        <translation>Ta em&amp;ot orden</translation>
    </message>
</context>
<context>
    <name>landgang::ui::PlanTab</name>
    <message>
        <source>Checklist</source>
        <translation>Checklista</translation>
    </message>
</context>
<context>
    <name>landgang::ui::PreviewModel</name>
    <message>
        <source>name and dates only</source>
        <translation>bara namn och datum</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ändring</numerusform>
            <numerusform>%n ändringar</numerusform>
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
        <translation>Områden</translation>
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
        <translation>Öppna &amp;planen</translation>
    </message>
</context>
<context>
    <name>landgang::ui::Rail</name>
    <message>
        <source>Navigation</source>
        <translation>Navigering</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>In och ut</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Switch to the practice Nav office</source>
        <translation>Byt till övningskontoret i Nav</translation>
    </message>
    <message>
        <source>Switch to the practice prison</source>
        <translation>Byt till övningsanstalten</translation>
    </message>
    <message>
        <source>Language of the window: %1</source>
        <translation>Fönstrets språk: %1</translation>
    </message>
    <message>
        <source>Asked of us</source>
        <translation>Frågor till oss</translation>
    </message>
    <message>
        <source>Gap board</source>
        <translation>Glappen</translation>
    </message>
</context>
<context>
    <name>landgang::ui::ReleaseBlock</name>
    <message>
        <source>&amp;Move the date …</source>
        <translation>&amp;Flytta datumet …</translation>
    </message>
    <message>
        <source>&amp;Set the release date …</source>
        <translation>&amp;Ange frigivningsdag …</translation>
    </message>
    <message>
        <source>No release date</source>
        <translation>Frigivningsdag saknas</translation>
    </message>
    <message>
        <source>due dates count from intake only</source>
        <translation>tidsfristerna räknas bara från inskrivningen</translation>
    </message>
    <message numerus="yes">
        <source>changed %n time(s)</source>
        <comment>the release date</comment>
        <translation>
            <numerusform>ändrad %n gång</numerusform>
            <numerusform>ändrad %n gånger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landgang::ui::ReleaseDateEditor</name>
    <message>
        <source>Move the release date</source>
        <translation>Flytta frigivningsdagen</translation>
    </message>
    <message>
        <source>&amp;Move the date</source>
        <translation>&amp;Flytta datumet</translation>
    </message>
    <message>
        <source>&amp;Release date</source>
        <translation>F&amp;rigivningsdag</translation>
    </message>
    <message>
        <source>How &amp;firm it is</source>
        <translation>Hur sä&amp;ker den är</translation>
    </message>
    <message>
        <source>Keep the date as it &amp;is</source>
        <translation>Låt &amp;datumet stå</translation>
    </message>
    <message>
        <source>Due dates that move with the release date</source>
        <translation>Tidsfrister som följer frigivningsdagen</translation>
    </message>
    <message>
        <source>This date cannot be.</source>
        <translation>Det här datumet kan inte stämma.</translation>
    </message>
    <message>
        <source>No due dates move.</source>
        <translation>Inga tidsfrister flyttas.</translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) move with it:</source>
        <translation>
            <numerusform>%n tidsfrist följer med:</numerusform>
            <numerusform>%n tidsfrister följer med:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2: from %3 to %4</source>
        <extracomment>%1 an area, %2 an item of the checklist, %3 the day before, %4 the day after.</extracomment>
        <translation>%1 – %2: från %3 till %4</translation>
    </message>
    <message>
        <source>No other office sees the plan yet.</source>
        <translation>Inget annat kontor ser planen ännu.</translation>
    </message>
    <message>
        <source>Told with the next bundle: %1</source>
        <translation>Får veta det med nästa paket: %1</translation>
    </message>
</context>
<context>
    <name>landgang::ui::ResponsibilityEditor</name>
    <message>
        <source>Who answers for it</source>
        <translation>Vem har ansvaret</translation>
    </message>
    <message>
        <source>As&amp;k an office to take responsibility</source>
        <translation>Be ett &amp;kontor ta ansvar</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <extracomment>%1 is an office.</extracomment>
        <translation>Fråga %1</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>%1 does not see this area yet. Record a consent first, or the question does not reach it.</source>
        <translation>%1 ser inte det här området ännu. Registrera ett samtycke först, annars når frågan inte fram.</translation>
    </message>
    <message>
        <source>No other office is confirmed yet. Compare its words under Offices.</source>
        <translation>Inget annat kontor är känt ännu. Jämför orden under Kontor.</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Ingen är tillfrågad ännu.</translation>
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
        <translation>inläst</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>inte kvitterat</translation>
    </message>
    <message>
        <source>sent today</source>
        <translation>skickat i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <comment>since a bundle was sent</comment>
        <translation>
            <numerusform>%n arbetsdag</numerusform>
            <numerusform>%n arbetsdagar</numerusform>
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
        <translation>kvittens</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ändring</numerusform>
            <numerusform>%n ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle</source>
        <comment>column of sent bundles</comment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>To</source>
        <comment>column of sent bundles: an office</comment>
        <translation>Till</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column of sent bundles</comment>
        <translation>Svar</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>a receipt</comment>
        <translation>skickat</translation>
    </message>
    <message>
        <source>received</source>
        <comment>a bundle</comment>
        <translation>mottaget</translation>
    </message>
    <message>
        <source>said by telephone; it is sent again until a bundle confirms it</source>
        <translation>sagt per telefon; det skickas igen tills ett paket bekräftar det</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a bundle</comment>
        <translation>avvisat</translation>
    </message>
    <message>
        <source>said by telephone</source>
        <translation>sagt per telefon</translation>
    </message>
</context>
<context>
    <name>landgang::ui::ShareModel</name>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>inget slutdatum</translation>
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
        <translation>läser och skriver</translation>
    </message>
    <message>
        <source>only reads</source>
        <comment>an office</comment>
        <translation>läser bara</translation>
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
        <translation>Till</translation>
    </message>
    <message>
        <source>How the person was informed</source>
        <comment>column: basis of a consent</comment>
        <translation>Hur informerad</translation>
    </message>
</context>
<context>
    <name>landgang::ui::Shell</name>
    <message>
        <source>Practice – fictional people</source>
        <translation>Övning – påhittade personer</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) with changes not sent</source>
        <translation>
            <numerusform>%n kontor med ändringar som inte är skickade</numerusform>
            <numerusform>%n kontor med ändringar som inte är skickade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with different answers</source>
        <translation>
            <numerusform>%n fråga med olika svar</numerusform>
            <numerusform>%n frågor med olika svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) whose words are not compared yet</source>
        <translation>
            <numerusform>%n kontor vars ord inte har jämförts ännu</numerusform>
            <numerusform>%n kontor vars ord inte har jämförts ännu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) waiting for our answer</source>
        <translation>
            <numerusform>%n fråga väntar på svar från oss</numerusform>
            <numerusform>%n frågor väntar på svar från oss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) with little time left</source>
        <translation>
            <numerusform>%n glapp med kort tid kvar</numerusform>
            <numerusform>%n glapp med kort tid kvar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landgang::ui::SideCards</name>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>Vem har ansvar för vad</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Delas med</translation>
    </message>
    <message>
        <source>Nothing waits for your office.</source>
        <translation>Inget väntar på ert kontor.</translation>
    </message>
    <message>
        <source>Show it in the checklist</source>
        <translation>Visa i checklistan</translation>
    </message>
    <message>
        <source>Show in the checklist: %1</source>
        <translation>Visa i checklistan: %1</translation>
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
        <translation>Inget kontor är tillfrågat ännu.</translation>
    </message>
    <message>
        <source>Nobody outside your office sees this plan.</source>
        <translation>Ingen utanför ert kontor ser den här planen.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::StartChoices</name>
    <message>
        <source>Open an office</source>
        <translation>Öppna ett kontor</translation>
    </message>
    <message>
        <source>Your office is already on this PC or in a folder you share.</source>
        <translation>Ert kontor finns redan på den här datorn eller i en mapp som ni delar.</translation>
    </message>
    <message>
        <source>&amp;Open an office …</source>
        <translation>&amp;Öppna ett kontor …</translation>
    </message>
    <message>
        <source>Create an office</source>
        <translation>Skapa ett kontor</translation>
    </message>
    <message>
        <source>The first time: the name of the office, your name, and a passphrase.</source>
        <translation>Första gången: kontorets namn, ditt namn och ett lösenord.</translation>
    </message>
    <message>
        <source>&amp;Create an office …</source>
        <translation>&amp;Skapa ett kontor …</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Övning</translation>
    </message>
    <message>
        <source>A prison and a Nav office with fictional people. Nothing you do there is real.</source>
        <translation>En anstalt och ett Nav-kontor med påhittade personer. Inget du gör där är verkligt.</translation>
    </message>
    <message>
        <source>&amp;Practise with fictional people</source>
        <translation>Ö&amp;va med påhittade personer</translation>
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
        <translation>Gör i ordning övningskontoren: steg %1 …</translation>
    </message>
    <message>
        <source>One release plan, kept together by the offices a person meets on the way out.</source>
        <translation>En frigivningsplan som förs gemensamt av de kontor en person möter på vägen ut.</translation>
    </message>
    <message>
        <source>Making the practice offices ready …</source>
        <translation>Gör i ordning övningskontoren …</translation>
    </message>
    <message>
        <source>Several colleagues use this office: say who you are.</source>
        <translation>Flera kollegor använder det här kontoret: skriv vem du är.</translation>
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
        <translation>Allt är sparat</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent</source>
        <translation>
            <numerusform>%n ändring inte skickad</numerusform>
            <numerusform>%n ändringar inte skickade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with different answers</source>
        <translation>
            <numerusform>%n fråga med olika svar</numerusform>
            <numerusform>%n frågor med olika svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) sent, not acknowledged</source>
        <translation>
            <numerusform>%n paket skickat, inte kvitterat</numerusform>
            <numerusform>%n paket skickade, inte kvitterade</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Sparat %1</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <extracomment>%1 is like &quot;today 14:02&quot; or &quot;3 days ago&quot;.</extracomment>
        <translation>Säkerhetskopia %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen säkerhetskopia ännu</translation>
    </message>
</context>
<context>
    <name>landgang::ui::WaitingCard</name>
    <message>
        <source>Waiting to be read in</source>
        <translation>Väntar på att läsas in</translation>
    </message>
    <message>
        <source>Bundle</source>
        <comment>column of waiting bundles</comment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Waits for</source>
        <comment>column of waiting bundles</comment>
        <translation>Väntar på</translation>
    </message>
    <message>
        <source>Bundles that wait to be read in</source>
        <translation>Paket som väntar på att läsas in</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Försök i&amp;gen</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>Lock this sheet away, not with the computer. There is no other copy of it: the program does not keep these words.</source>
        <translation>Lås in det här bladet, men inte tillsammans med datorn. Det finns inget annat exemplar: programmet sparar inte de här orden.</translation>
    </message>
    <message>
        <source>With these 24 words and the office&apos;s store a colleague or another computer is let in, and a forgotten passphrase is replaced. Whoever has both can read everything.</source>
        <translation>Med de här 24 orden och kontorets lager släpps en kollega eller en dator in, och ett glömt lösenord byts ut. Den som har båda kan läsa allt.</translation>
    </message>
    <message>
        <source>Kept at: ____________________   Date: ____________________</source>
        <translation>Förvaras: ____________________   Datum: ____________________</translation>
    </message>
</context>
<context>
    <name>landgang::ui::BackupKeeper</name>
    <message>
        <source>No backup could be made today. What you do is saved all the same. Check that the disk is not full; the next opening tries again.</source>
        <translation>Ingen säkerhetskopia kunde göras i dag. Det du gör sparas ändå. Kontrollera att disken inte är full; nästa gång kontoret öppnas görs ett nytt försök.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::RecoverySheetForm</name>
    <message>
        <source>The recovery sheet of the office</source>
        <translation>Kontorets återställningsblad</translation>
    </message>
    <message>
        <source>Print these words, or write them down, and lock the paper away – not with the computer. They are shown this once and are kept nowhere else. With them a colleague or another computer is let in, and a forgotten passphrase is replaced. Whoever has them and this computer can read everything.</source>
        <translation>Skriv ut de här orden, eller skriv ned dem, och lås in pappret – inte tillsammans med datorn. De visas bara den här enda gången och finns ingen annanstans. Med dem släpps en kollega eller en dator in, och ett glömt lösenord byts ut. Den som har dem och den här datorn kan läsa allt.</translation>
    </message>
    <message>
        <source>Words of the recovery sheet</source>
        <translation>Orden på återställningsbladet</translation>
    </message>
    <message>
        <source>I &amp;have it on paper</source>
        <translation>Jag &amp;har det på papper</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Skriv ut …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>Type two of the words as they stand on your paper. Then the office is created.</source>
        <translation>Skriv två av orden så som de står på ditt papper. Då skapas kontoret.</translation>
    </message>
    <message>
        <source>&amp;Create the office</source>
        <translation>S&amp;kapa kontoret</translation>
    </message>
    <message>
        <source>&amp;Show the words again</source>
        <translation>&amp;Visa orden igen</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Ord %1</translation>
    </message>
    <message>
        <source>Word %1 of the sheet is another one. Look at your paper, or have the words shown again.</source>
        <translation>Ord %1 på bladet är ett annat. Titta på ditt papper, eller låt orden visas igen.</translation>
    </message>
</context>
</TS>
