<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en_GB">
<context>
    <name>AreaWords</name>
    <message>
        <source>asked by %1 %2</source>
        <extracomment>%1 is an office, %2 a day: who talked with the person about the area.</extracomment>
        <translation>spurt av %1 %2</translation>
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
        <translation>%1 er spurt siden %2</translation>
    </message>
    <message>
        <source>%1 said no %2</source>
        <comment>an office, a day</comment>
        <translation>%1 sa nei %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 av %2 utført</translation>
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
        <translation>har ikke svart</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>a day</comment>
        <translation>spurt %1</translation>
    </message>
    <message>
        <source>has taken it</source>
        <comment>an office, responsibility</comment>
        <translation>har tatt ansvar</translation>
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
        <translation>Hva vi er spurt om å ta</translation>
    </message>
    <message>
        <source>Asked by</source>
        <comment>column of questions to us</comment>
        <translation>Spurt av</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n ting å gjøre</numerusform>
            <numerusform>%n ting å gjøre</numerusform>
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
        <translation>Hva vi spurte om</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column of answers to us</comment>
        <translation>Svar</translation>
    </message>
    <message>
        <source>If %1 takes responsibility for %2, it answers for it that this is in place for %3 on the day of release.</source>
        <translation>Tar %1 ansvar for %2, svarer kontoret for at det er på plass for %3 på løslatelsesdagen.</translation>
    </message>
    <message>
        <source>If %1 takes responsibility for %2, it sees to this for %3:</source>
        <translation>Tar %1 ansvar for %2, sørger kontoret for dette for %3:</translation>
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
        <translation>skal utvises</translation>
    </message>
    <message>
        <source>serving in the community</source>
        <translation>gjennomfører straff i samfunnet</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>beregnet</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>forventet</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>vedtatt</translation>
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
        <translation>ikke behov</translation>
    </message>
    <message>
        <source>said no thanks</source>
        <translation>takket nei</translation>
    </message>
    <message>
        <source>asked to take responsibility</source>
        <translation>spurt om å ta ansvar</translation>
    </message>
    <message>
        <source>responsibility taken</source>
        <translation>ansvar tatt</translation>
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
        <translation>Nav, statlig del</translation>
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
        <translation>helseforetak</translation>
    </message>
    <message>
        <source>other office</source>
        <translation>annet kontor</translation>
    </message>
    <message>
        <source>a Friday</source>
        <translation>en fredag</translation>
    </message>
    <message>
        <source>the day before a holiday</source>
        <translation>dagen før en helligdag</translation>
    </message>
    <message>
        <source>a weekend</source>
        <translation>en helg</translation>
    </message>
    <message>
        <source>a public holiday</source>
        <translation>en helligdag</translation>
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
        <translation>i morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>for %n dag siden</numerusform>
            <numerusform>for %n dager siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dag over fristen</numerusform>
            <numerusform>%n dager over fristen</numerusform>
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
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <source>Something that was filled in cannot be right.</source>
        <translation>Noe av det som er fylt ut, kan ikke stemme.</translation>
    </message>
    <message>
        <source>Nothing was changed, and what you typed is still here.</source>
        <translation>Ingenting er endret, og det du skrev, står her fortsatt.</translation>
    </message>
    <message>
        <source>Look for a missing name or reason, or a date that cannot be.</source>
        <translation>Se etter et navn eller en begrunnelse som mangler, eller en dato som ikke kan stemme.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Dette finnes ikke her lenger.</translation>
    </message>
    <message>
        <source>Go back and open it again from the list.</source>
        <translation>Gå tilbake og åpne det på nytt fra listen.</translation>
    </message>
    <message>
        <source>The folder is already in use.</source>
        <translation>Mappen er allerede i bruk.</translation>
    </message>
    <message>
        <source>What lies in it was not touched.</source>
        <translation>Det som ligger i den, er ikke rørt.</translation>
    </message>
    <message>
        <source>Choose another folder, or open the office that is there.</source>
        <translation>Velg en annen mappe, eller åpne kontoret som ligger der.</translation>
    </message>
    <message>
        <source>Your office cannot do this here.</source>
        <translation>Kontoret deres kan ikke gjøre dette her.</translation>
    </message>
    <message>
        <source>Another office decides it, or two answers must be chosen between first.</source>
        <translation>Et annet kontor bestemmer det, eller dere må først velge mellom ulike svar.</translation>
    </message>
    <message>
        <source>There is nothing to send to this office.</source>
        <translation>Det er ingenting å sende til dette kontoret.</translation>
    </message>
    <message>
        <source>Either it has received everything, or a consent is missing.</source>
        <translation>Enten har det mottatt alt, eller så mangler et samtykke.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Det ble stoppet før det var ferdig.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Begynn på nytt når du vil.</translation>
    </message>
    <message>
        <source>There is no office in this folder.</source>
        <translation>Det er ikke noe kontor i denne mappen.</translation>
    </message>
    <message>
        <source>Choose the folder your office was created in.</source>
        <translation>Velg mappen kontoret ble opprettet i.</translation>
    </message>
    <message>
        <source>The office&apos;s file cannot be read.</source>
        <translation>Kontorets fil kan ikke leses.</translation>
    </message>
    <message>
        <source>It was left exactly as it is.</source>
        <translation>Den er ikke rørt.</translation>
    </message>
    <message>
        <source>Make a copy of the folder, then take in the latest backup.</source>
        <translation>Ta en kopi av mappen, og hent så inn den siste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>The office is already open in another window or on another PC.</source>
        <translation>Kontoret er allerede åpent i et annet vindu eller på en annen PC.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Lukk det der, og prøv igjen.</translation>
    </message>
    <message>
        <source>The office was made with a newer version of Landgang.</source>
        <translation>Kontoret er laget med en nyere versjon av Landgang.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installer den nyere versjonen.</translation>
    </message>
    <message>
        <source>The passphrase does not fit.</source>
        <translation>Passordet stemmer ikke.</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Det du skrev, står her fortsatt.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then try again.</source>
        <translation>Sjekk Caps Lock og tastaturspråket, og prøv igjen.</translation>
    </message>
    <message>
        <source>The office&apos;s file could not be written.</source>
        <translation>Kontorets fil kunne ikke skrives.</translation>
    </message>
    <message>
        <source>What was saved before is safe; this last action was not saved.</source>
        <translation>Det som var lagret før, er trygt; det siste du gjorde, ble ikke lagret.</translation>
    </message>
    <message>
        <source>Check that the disk is not full, then try again.</source>
        <translation>Sjekk at disken ikke er full, og prøv igjen.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke leses.</translation>
    </message>
    <message>
        <source>Check that the file is still there and that you may open it.</source>
        <translation>Sjekk at filen fortsatt er der, og at du har lov til å åpne den.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Filen kunne ikke skrives.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that you may save there, then try again or choose another folder.</source>
        <translation>Sjekk at disken ikke er full, og at du har lov til å lagre der. Prøv så igjen, eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>The template for plans has a mistake.</source>
        <translation>Malen for planer har en feil.</translation>
    </message>
    <message>
        <source>Send the details below to whoever keeps the template.</source>
        <translation>Send detaljene under til den som har ansvar for malen.</translation>
    </message>
    <message>
        <source>This is not a sound office card.</source>
        <translation>Dette er ikke et gyldig kontorkort.</translation>
    </message>
    <message>
        <source>The card was not taken in.</source>
        <translation>Kortet ble ikke hentet inn.</translation>
    </message>
    <message>
        <source>Ask the office to send its card once more.</source>
        <translation>Be kontoret sende kortet en gang til.</translation>
    </message>
    <message>
        <source>The words do not match the card.</source>
        <translation>Ordene stemmer ikke med kortet.</translation>
    </message>
    <message>
        <source>The office stays unconfirmed, and what you typed is still here.</source>
        <translation>Kontoret er fortsatt ikke kjent, og det du skrev, står her fortsatt.</translation>
    </message>
    <message>
        <source>Read the words aloud together again. If they still differ, the card is not from that office: stop, and ask for it another way.</source>
        <translation>Les ordene høyt for hverandre en gang til. Er de fortsatt ulike, kommer ikke kortet fra det kontoret: stopp, og be om kortet på en annen måte.</translation>
    </message>
    <message>
        <source>Nothing was read in, and nothing was changed.</source>
        <translation>Ingenting er lest inn, og ingenting er endret.</translation>
    </message>
    <message>
        <source>The bundle is damaged: it was cut off or altered on the way.</source>
        <translation>Pakken er skadet: den er kuttet eller endret på veien.</translation>
    </message>
    <message>
        <source>Ask the sender to send it once more.</source>
        <translation>Be avsenderen sende den en gang til.</translation>
    </message>
    <message>
        <source>The bundle is for another office.</source>
        <translation>Pakken er til et annet kontor.</translation>
    </message>
    <message>
        <source>Tell the sender; only the right office can open it.</source>
        <translation>Si fra til avsenderen; bare det rette kontoret kan åpne den.</translation>
    </message>
    <message>
        <source>The bundle comes from an office that is not confirmed here.</source>
        <translation>Pakken kommer fra et kontor som ikke er kjent her.</translation>
    </message>
    <message>
        <source>Compare the words with that office under Offices, then read the bundle in again.</source>
        <translation>Sammenlign ordene med kontoret under Kontorer, og les så inn pakken på nytt.</translation>
    </message>
    <message>
        <source>The bundle builds on an earlier one that has not arrived yet.</source>
        <translation>Pakken bygger på en tidligere pakke som ikke har kommet ennå.</translation>
    </message>
    <message>
        <source>Read the earlier bundle in first, or send the office a receipt: it shows what is missing.</source>
        <translation>Les inn den tidligere pakken først, eller send kontoret en kvittering: den viser hva som mangler.</translation>
    </message>
    <message>
        <source>The bundle was made with a newer version of Landgang.</source>
        <translation>Pakken er laget med en nyere versjon av Landgang.</translation>
    </message>
    <message>
        <source>Install the newer version, then read it in again.</source>
        <translation>Installer den nyere versjonen, og les den inn på nytt.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Noe gikk galt i selve programmet.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, send the details below to support.</source>
        <translation>Prøv en gang til. Skjer det igjen, send detaljene under til brukerstøtte.</translation>
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
            <numerusform>%n endring siden siste kvittering</numerusform>
            <numerusform>%n endringer siden siste kvittering</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2, not sent yet</source>
        <extracomment>%1 &quot;2 people&quot;, %2 &quot;11 changes since the last receipt&quot;.</extracomment>
        <translation>%1 · %2, ikke sendt ennå</translation>
    </message>
    <message>
        <source>%1 · %2, all sent before</source>
        <translation>%1 · %2, alt er sendt før</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2, %n of them not sent</source>
        <translation>
            <numerusform>%1 · %2, %n av dem ikke sendt</numerusform>
            <numerusform>%1 · %2, %n av dem ikke sendt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays here: %n answer(s) in %1 (no consent)</source>
        <extracomment>%1 areas the receiver may not see.</extracomment>
        <translation>
            <numerusform>Holdes tilbake: %n svar i %1 (samtykke mangler)</numerusform>
            <numerusform>Holdes tilbake: %n svar i %1 (samtykke mangler)</numerusform>
        </translation>
    </message>
    <message>
        <source>The consent of %1 for %2 ended %3.</source>
        <extracomment>%1 a person, %2 an area, %3 &quot;in 6 days&quot;.</extracomment>
        <translation>Samtykket fra %1 for %2 gikk ut %3.</translation>
    </message>
    <message>
        <source>The consent of %1 for %2 ends %3.</source>
        <translation>Samtykket fra %1 for %2 går ut %3.</translation>
    </message>
    <message>
        <source>Receipt %1 from %2</source>
        <translation>Kvittering %1 fra %2</translation>
    </message>
    <message>
        <source>Bundle %1 from %2</source>
        <extracomment>%1 a number, %2 an office.</extracomment>
        <translation>Pakke %1 fra %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n endring</numerusform>
            <numerusform>%n endringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n person(s)</source>
        <extracomment>%1 &quot;38 changes&quot;.</extracomment>
        <translation>
            <numerusform>%1 for %n person</numerusform>
            <numerusform>%1 for %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>New person: %1 – %2</source>
        <extracomment>%1 a person, %2 areas.</extracomment>
        <translation>Ny person: %1 – %2</translation>
    </message>
    <message>
        <source>name and dates only</source>
        <translation>bare navn og datoer</translation>
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
        <translation>Ikke kommet ennå: pakke %1. Ingenting går tapt.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) kept aside: the office may not write there.</source>
        <translation>
            <numerusform>%n endring er lagt til side: kontoret kan ikke skrive der.</numerusform>
            <numerusform>%n endringer er lagt til side: kontoret kan ikke skrive der.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new goes to this office.</source>
        <translation>Ikke noe nytt går til dette kontoret.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>nothing in it is new here: reading it in changes nothing</source>
        <translation>ingenting i den er nytt her: å lese den inn endrer ingenting</translation>
    </message>
    <message numerus="yes">
        <source>it acknowledges %n of your bundle(s)</source>
        <translation>
            <numerusform>den kvitterer for %n av pakkene deres</numerusform>
            <numerusform>den kvitterer for %n av pakkene deres</numerusform>
        </translation>
    </message>
    <message>
        <source>it tells what the office has read in</source>
        <translation>den forteller hva kontoret har lest inn</translation>
    </message>
    <message>
        <source>To confirm it by telephone, read these words aloud: %1</source>
        <extracomment>%1 eight words.</extracomment>
        <translation>Vil dere bekrefte på telefon, les opp disse ordene: %1</translation>
    </message>
    <message>
        <source>Not come: %1. Ask for them.</source>
        <extracomment>%1 numbers of bundles: &quot;5, 6&quot;.</extracomment>
        <translation>Ikke kommet: %1. Be om dem.</translation>
    </message>
    <message>
        <source>Bundle of a new office</source>
        <translation>Pakke fra et nytt kontor</translation>
    </message>
    <message>
        <source>It is read in by itself when that has come.</source>
        <translation>Den leses inn av seg selv når det er kommet.</translation>
    </message>
    <message>
        <source>Compare the words with the office under Offices; then the bundle is read in by itself.</source>
        <translation>Sammenlign ordene med kontoret under Kontorer; da leses pakken inn av seg selv.</translation>
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
        <translation>%1 har ikke svart</translation>
    </message>
    <message>
        <source>talk with the person</source>
        <comment>what closes a gap</comment>
        <translation>snakk med personen</translation>
    </message>
    <message>
        <source>choose between the answers</source>
        <comment>what closes a gap</comment>
        <translation>velg mellom svarene</translation>
    </message>
    <message>
        <source>ask an office</source>
        <comment>what closes a gap</comment>
        <translation>spør et kontor</translation>
    </message>
    <message>
        <source>not given yet</source>
        <comment>a notice</comment>
        <translation>ikke gitt ennå</translation>
    </message>
    <message>
        <source>given in time</source>
        <comment>a notice</comment>
        <translation>gitt i tide</translation>
    </message>
    <message>
        <source>given around the release</source>
        <comment>a notice</comment>
        <translation>gitt rundt løslatelsen</translation>
    </message>
    <message>
        <source>given too late</source>
        <comment>a notice</comment>
        <translation>gitt for sent</translation>
    </message>
    <message>
        <source>nothing shows that it was given</source>
        <comment>a notice</comment>
        <translation>ingenting viser at den er gitt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a day, %2 what shows that a notice was given.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no date: give it now</source>
        <comment>a notice</comment>
        <translation>dato mangler: gi den nå</translation>
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
        <translation>%1, endret %2 til: %3. Før: %4.</translation>
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
        <translation>%1, opprettet planen.</translation>
    </message>
    <message>
        <source>%1, shared %2 with %3.</source>
        <extracomment>%1 who, %2 an area, %3 an office.</extracomment>
        <translation>%1, delte %2 med %3.</translation>
    </message>
    <message>
        <source>%1, stopped sharing %2 with %3.</source>
        <extracomment>%1 who, %2 an area, %3 an office.</extracomment>
        <translation>%1, sluttet å dele %2 med %3.</translation>
    </message>
    <message>
        <source>%1, noted on %2: “%3”.</source>
        <extracomment>%1 who, %2 an area, %3 what was written down.</extracomment>
        <translation>%1, noterte på %2: «%3».</translation>
    </message>
    <message>
        <source>%1, attached a document to %2: “%3”.</source>
        <extracomment>%1 who, %2 an area, %3 the title of a document.</extracomment>
        <translation>%1, la ved et dokument på %2: «%3».</translation>
    </message>
    <message>
        <source>%1, handed the plan over to %2.</source>
        <extracomment>%1 who, %2 an office.</extracomment>
        <translation>%1, overførte planen til %2.</translation>
    </message>
    <message>
        <source>%1, closed a computer of %2.</source>
        <extracomment>%1 who, %2 an office.</extracomment>
        <translation>%1, stengte en datamaskin hos %2.</translation>
    </message>
    <message>
        <source>%1, took back something written on %2.</source>
        <extracomment>%1 who, %2 an area.</extracomment>
        <translation>%1, trakk tilbake noe som var skrevet om %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 an item of the checklist, %2 the day it is due.</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1”: from %2 to %3</source>
        <extracomment>%1 an item of the checklist, %2 the day it was due, %3 the day it is due now.</extracomment>
        <translation>«%1»: fra %2 til %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, moved %n due date(s) in %2.</source>
        <extracomment>%1 who, %2 an area, %n due dates of items.</extracomment>
        <translation>
            <numerusform>%1, flyttet %n frist i %2.</numerusform>
            <numerusform>%1, flyttet %n frister i %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>%1 wrote “%2” %3</source>
        <extracomment>%1 an office, %2 what it answered, %3 a day.</extracomment>
        <translation>%1 skrev «%2» %3</translation>
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
            <numerusform>%n dager etter innkomst</numerusform>
        </translation>
    </message>
    <message>
        <source>on the day of release</source>
        <translation>på løslatelsesdagen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before release</source>
        <translation>
            <numerusform>%n dag før løslatelse</numerusform>
            <numerusform>%n dager før løslatelse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after release</source>
        <translation>
            <numerusform>%n dag etter løslatelse</numerusform>
            <numerusform>%n dager etter løslatelse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before intake</source>
        <translation>
            <numerusform>%n dag før innkomst</numerusform>
            <numerusform>%n dager før innkomst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the transfer</source>
        <translation>
            <numerusform>%n dag før overføringen</numerusform>
            <numerusform>%n dager før overføringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the sentence ends</source>
        <translation>
            <numerusform>%n dag før endt tid</numerusform>
            <numerusform>%n dager før endt tid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the minimum term ends</source>
        <translation>
            <numerusform>%n dag før minstetiden er ute</numerusform>
            <numerusform>%n dager før minstetiden er ute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the transfer</source>
        <translation>
            <numerusform>%n dag etter overføringen</numerusform>
            <numerusform>%n dager etter overføringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the sentence ends</source>
        <translation>
            <numerusform>%n dag etter endt tid</numerusform>
            <numerusform>%n dager etter endt tid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the minimum term ends</source>
        <translation>
            <numerusform>%n dag etter at minstetiden er ute</numerusform>
            <numerusform>%n dager etter at minstetiden er ute</numerusform>
        </translation>
    </message>
    <message>
        <source>on the day of transfer</source>
        <translation>på overføringsdagen</translation>
    </message>
    <message>
        <source>on the day the sentence ends</source>
        <translation>den dagen straffen er ferdig sonet (endt tid)</translation>
    </message>
    <message>
        <source>on the day the minimum term ends</source>
        <translation>den dagen minstetiden er ute</translation>
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
        <translation>Skriv hva som viser at det er utført, og merk det så som utført.</translation>
    </message>
    <message>
        <source>Write why it is not needed, then mark it as not needed.</source>
        <translation>Skriv hvorfor det ikke er nødvendig, og merk det så som ikke nødvendig.</translation>
    </message>
    <message>
        <source>Write what the person said, then mark it as declined.</source>
        <translation>Skriv hva personen sa, og merk så at personen takket nei.</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>known since %1</source>
        <translation>kjent siden %1</translation>
    </message>
    <message>
        <source>new – compare the words</source>
        <translation>nytt – sammenlign ordene</translation>
    </message>
    <message>
        <source>stop – an office of this name is known with another card</source>
        <translation>stopp – et kontor med dette navnet er kjent med et annet kort</translation>
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
        <translation>dato mangler</translation>
    </message>
    <message>
        <source>%1 of %2 in place</source>
        <translation>%1 av %2 på plass</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n said no thanks</source>
        <extracomment>%1 is &quot;4 of 5 in place&quot;.</extracomment>
        <translation>
            <numerusform>%1, %n takket nei</numerusform>
            <numerusform>%1, %n takket nei</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an area, %2 its state: &quot;Housing: nobody has taken responsibility&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing left to do</source>
        <translation>ingenting igjen å gjøre</translation>
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
        <translation>ingen ennå</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Løslatelse</translation>
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
        <translation>Sist hørt fra</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 uker</translation>
    </message>
    <message>
        <source>Nobody responsible</source>
        <translation>Uten ansvarlig</translation>
    </message>
    <message>
        <source>Waiting for answer</source>
        <translation>Venter på svar</translation>
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
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>The next 12 weeks, and those without a date · %1</source>
        <translation>De neste 12 ukene, og de uten dato · %1</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>no date; may be released any day</source>
        <comment>a person</comment>
        <translation>dato mangler; kan løslates når som helst</translation>
    </message>
    <message>
        <source>released %1 · %2</source>
        <extracomment>%1 &quot;in 80 days&quot;, %2 a day: when somebody is released.</extracomment>
        <translation>løslates %1 · %2</translation>
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
        <translation>Ett &amp;opp</translation>
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
        <translation>Let i:</translation>
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
        <translation>Mappen over</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå til mappen over</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Opprett ny mappe</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Opprett en ny mappe</translation>
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
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Vis med detaljer</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidefelt</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Steder og bokmerker</translation>
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
        <translation>Fil&amp;navn:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Velg</translation>
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
        <translation>&amp;Gi nytt navn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Vis s&amp;kjulte filer</translation>
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
        <translation>%1 finnes allerede.
Vil du erstatte den?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen finnes ikke.
Sjekk at navnet er riktig.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen finnes ikke.
Sjekk at navnet er riktig.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>Filtype</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Sist endret</translation>
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
        <translation>&amp;Gjør om</translation>
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
        <translation>Åpne</translation>
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
        <translation>&amp;Gjør om</translation>
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
        <translation>Kopier lenkea&amp;dressen</translation>
    </message>
</context>
<context>
    <name>ReleaseWords</name>
    <message>
        <source>A Friday: offices are closed the day after.</source>
        <translation>En fredag: kontorene er stengt dagen etter.</translation>
    </message>
    <message>
        <source>The day before a public holiday: offices are closed the day after.</source>
        <translation>Dagen før en helligdag: kontorene er stengt dagen etter.</translation>
    </message>
    <message>
        <source>A weekend: offices are closed that day.</source>
        <translation>En helg: kontorene er stengt den dagen.</translation>
    </message>
    <message>
        <source>A public holiday: offices are closed that day.</source>
        <translation>En helligdag: kontorene er stengt den dagen.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>no date yet</source>
        <comment>due date of an item</comment>
        <translation>dato mangler</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Velg svar</translation>
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
        <translation>leser og skriver</translation>
    </message>
    <message>
        <source>only reads</source>
        <comment>an office</comment>
        <translation>leser bare</translation>
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
        <translation>ingen har tatt ansvar</translation>
    </message>
    <message>
        <source>different answers</source>
        <translation>ulike svar</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ikke spurt</translation>
    </message>
    <message>
        <source>reported in place – not confirmed</source>
        <translation>meldt på plass – ikke bekreftet</translation>
    </message>
    <message>
        <source>responsibility taken</source>
        <translation>ansvar tatt</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>på plass</translation>
    </message>
    <message>
        <source>no need</source>
        <translation>ikke behov</translation>
    </message>
    <message>
        <source>said no thanks</source>
        <translation>takket nei</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpen</translation>
    </message>
    <message>
        <source>waiting for someone else</source>
        <translation>venter på andre</translation>
    </message>
    <message>
        <source>done</source>
        <translation>utført</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>ikke nødvendig</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Choose between different answers: %1</source>
        <translation>Velg mellom ulike svar: %1</translation>
    </message>
    <message>
        <source>Answer: does your office take responsibility for %1?</source>
        <translation>Svar: tar kontoret deres ansvar for %1?</translation>
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
        <translation>Spør et kontor om å ta ansvar for %1</translation>
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
        <translation>straffens lengde</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fødselsdato</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>verge</translation>
    </message>
    <message>
        <source>protection of the address</source>
        <translation>adressebeskyttelse</translation>
    </message>
    <message>
        <source>why the release date moved</source>
        <translation>hvorfor løslatelsesdatoen ble flyttet</translation>
    </message>
    <message>
        <source>planned date</source>
        <translation>planlagt dato</translation>
    </message>
    <message>
        <source>what happened to the plan</source>
        <translation>det som skjedde med planen</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>municipality now</source>
        <translation>kommune nå</translation>
    </message>
    <message>
        <source>condition for taking responsibility</source>
        <translation>vilkår for å ta ansvar</translation>
    </message>
    <message>
        <source>answer when the needs were mapped</source>
        <translation>svar i kartleggingen</translation>
    </message>
    <message>
        <source>application</source>
        <translation>søknad</translation>
    </message>
    <message>
        <source>somebody who takes part</source>
        <translation>en som deltar</translation>
    </message>
    <message>
        <source>responsible NAV office</source>
        <translation>ansvarlig NAV-kontor</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>koordinator</translation>
    </message>
    <message>
        <source>the person’s own voice</source>
        <translation>personens egen stemme</translation>
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
        <translation>opplysninger om et kontor</translation>
    </message>
    <message>
        <source>template in force</source>
        <translation>mal som gjelder</translation>
    </message>
    <message>
        <source>outcome of an application</source>
        <translation>svar på en søknad</translation>
    </message>
    <message>
        <source>what is on its way</source>
        <translation>det som er underveis</translation>
    </message>
    <message>
        <source>follow-up after release</source>
        <translation>oppfølging etter løslatelse</translation>
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
        <translation>noe en nyere versjon av Landgang har skrevet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>intake date</source>
        <translation>innkomstdato</translation>
    </message>
    <message>
        <source>release date</source>
        <translation>løslatelsesdato</translation>
    </message>
    <message>
        <source>municipality after release</source>
        <translation>kommune etter løslatelse</translation>
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
        <translation>hvor langt det er kommet</translation>
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
        <translation>tilbaketrukket samtykke</translation>
    </message>
    <message>
        <source>office card</source>
        <translation>kontorkort</translation>
    </message>
    <message>
        <source>confirmed office card</source>
        <translation>bekreftet kontorkort</translation>
    </message>
    <message>
        <source>bundle sent</source>
        <translation>pakke sendt</translation>
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
        <translation>pakke mottatt</translation>
    </message>
    <message>
        <source>forgotten case</source>
        <translation>glemt sak</translation>
    </message>
    <message>
        <source>something a newer version of Landgang knows</source>
        <translation>noe en nyere versjon av Landgang kjenner</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ikke noe svar</translation>
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
        <translation>%1 har tatt ansvar, på vilkår: %2</translation>
    </message>
    <message>
        <source>%1 has taken responsibility</source>
        <translation>%1 har tatt ansvar</translation>
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
        <translation>Hva som &amp;viser det, eller hvorfor ikke</translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <translation>&amp;Behov</translation>
    </message>
    <message>
        <source>&amp;Release date</source>
        <translation>&amp;Løslatelsesdato</translation>
    </message>
    <message>
        <source>How &amp;firm it is</source>
        <translation>Hvor si&amp;kker den er</translation>
    </message>
    <message>
        <source>&amp;Intake date</source>
        <translation>&amp;Innkomstdato</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Etternavn</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Fornavn</translation>
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
        <translation>Si n&amp;ei</translation>
    </message>
    <message>
        <source>&amp;Condition for a yes, or reason for a no</source>
        <translation>&amp;Vilkår for ja, eller begrunnelse for nei</translation>
    </message>
    <message>
        <source>Write why your office says no, then press “Say no”.</source>
        <translation>Skriv hvorfor kontoret deres sier nei, og trykk så «Si nei».</translation>
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
        <translation>Vis %1 i sjekklisten</translation>
    </message>
</context>
<context>
    <name>landgang::ui::AreaEditor</name>
    <message>
        <source>What the person needs</source>
        <extracomment>Heading: does the person need help in this area?</extracomment>
        <translation>Hva personen trenger</translation>
    </message>
    <message>
        <source>%1 lets your office read this area, not write in it.</source>
        <translation>%1 lar kontoret deres lese dette området, men ikke skrive i det.</translation>
    </message>
    <message>
        <source>The person has not been asked yet.</source>
        <translation>Personen er ikke spurt ennå.</translation>
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
        <translation>Venter på svar fra oss</translation>
    </message>
    <message>
        <source>Questions to our office; Enter goes to the answer</source>
        <translation>Spørsmål til kontoret vårt; Enter går til svaret</translation>
    </message>
    <message>
        <source>No office waits for an answer from us.</source>
        <translation>Ingen kontorer venter på svar fra oss.</translation>
    </message>
    <message>
        <source>What we have asked of others</source>
        <translation>Det vi har spurt andre om</translation>
    </message>
    <message>
        <source>Answers from other offices; Enter opens the plan</source>
        <translation>Svar fra andre kontorer; Enter åpner planen</translation>
    </message>
    <message>
        <source>We have asked no other office to take an area.</source>
        <translation>Vi har ikke spurt noe annet kontor om å ta et område.</translation>
    </message>
    <message>
        <source>%1 has taken responsibility for %2. %3 hears of it with the next bundle.</source>
        <extracomment>%1 our office, %2 an area, %3 the office that asked.</extracomment>
        <translation>%1 har tatt ansvar for %2. %3 får vite det med neste pakke.</translation>
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
        <translation>%1 har tatt ansvar for %2.</translation>
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
            <numerusform>Løslatelsesdatoen er %1. %n frist fulgte med.</numerusform>
            <numerusform>Løslatelsesdatoen er %1. %n frister fulgte med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent recorded: %1 may see %2. It gets them with the next bundle.</source>
        <translation>Samtykket er registrert: %1 får se %2. Kontoret får det med neste pakke.</translation>
    </message>
    <message>
        <source>Withdrawn: %1 gets nothing new about %2. What it has received it keeps.</source>
        <translation>Trukket tilbake: %1 får ikke noe nytt om %2. Det kontoret har mottatt, beholder det.</translation>
    </message>
    <message>
        <source>The answer is chosen. It holds for every office once the next bundle is read in.</source>
        <translation>Svaret er valgt. Det gjelder hos alle når neste pakke er lest inn.</translation>
    </message>
    <message>
        <source>The new answer stands. It holds for every office once the next bundle is read in.</source>
        <translation>Det nye svaret gjelder. Det gjelder hos alle når neste pakke er lest inn.</translation>
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
        <translation>Deler av saken</translation>
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
        <translation>føres av %1</translation>
    </message>
</context>
<context>
    <name>landgang::ui::ChecklistModel</name>
    <message>
        <source>What</source>
        <comment>column: the item of the checklist</comment>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Who does it</source>
        <comment>column: a function or an office</comment>
        <translation>Hvem gjør det</translation>
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
        <translation>Ring %1 på et nummer dere hadde før kortet kom, be dem lese de tolv ordene sine høyt, og skriv tre av dem her.</translation>
    </message>
    <message>
        <source>The words match: %1 is known</source>
        <translation>Ordene stemmer: %1 er kjent</translation>
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
        <translation>Registrer et samtykke</translation>
    </message>
    <message>
        <source>The office may also &amp;write in these areas</source>
        <translation>Kontoret kan også skri&amp;ve i disse områdene</translation>
    </message>
    <message>
        <source>The consent &amp;ends on</source>
        <translation>Samtykket &amp;gjelder til</translation>
    </message>
    <message>
        <source>&amp;Record the consent</source>
        <translation>&amp;Registrer samtykket</translation>
    </message>
    <message>
        <source>Areas the office may see</source>
        <translation>Områder kontoret kan se</translation>
    </message>
    <message>
        <source>For example: paper form of 3 March, in the case folder</source>
        <translation>For eksempel: papirskjema av 3. mars, i saksmappen</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <extracomment>The office that a consent lets see something.</extracomment>
        <translation>&amp;Kontor</translation>
    </message>
    <message>
        <source>May see</source>
        <extracomment>The areas that a consent opens.</extracomment>
        <translation>Kan se</translation>
    </message>
    <message>
        <source>How the person was &amp;informed</source>
        <translation>Hvordan personen ble &amp;informert</translation>
    </message>
    <message>
        <source>The consent ends on</source>
        <translation>Samtykket gjelder til</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>The day a consent begins.</extracomment>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>Velg et kontor</translation>
    </message>
    <message>
        <source>No office is confirmed yet: see Offices</source>
        <translation>Ingen kontorer er kjent ennå: se Kontorer</translation>
    </message>
    <message>
        <source>Choose the office the person allowed.</source>
        <translation>Velg kontoret personen har samtykket til.</translation>
    </message>
    <message>
        <source>Tick at least one area the person allowed.</source>
        <translation>Kryss av for minst ett område personen har samtykket til.</translation>
    </message>
    <message>
        <source>The consent ends before it begins. Correct one of the dates.</source>
        <translation>Samtykket slutter før det begynner. Rett en av datoene.</translation>
    </message>
    <message>
        <source>Write how the person was informed, and where the form lies.</source>
        <translation>Skriv hvordan personen ble informert, og hvor skjemaet ligger.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::ConsentsTab</name>
    <message>
        <source>Nobody outside the office that keeps the plan sees it.</source>
        <translation>Ingen utenfor kontoret som fører planen, ser den.</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Hvem ser hva</translation>
    </message>
    <message>
        <source>With&amp;draw the consent for %1</source>
        <translation>Trekk samtykket for %1 til&amp;bake</translation>
    </message>
    <message>
        <source>Choose a row to withdraw a consent</source>
        <translation>Velg en rad for å trekke et samtykke tilbake</translation>
    </message>
</context>
<context>
    <name>landgang::ui::CreateOfficeForm</name>
    <message>
        <source>Create an office</source>
        <translation>Opprett et kontor</translation>
    </message>
    <message>
        <source>&amp;Name of the office</source>
        <translation>&amp;Navn på kontoret</translation>
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
        <translation>for eksempel sosialkonsulent</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Ditt navn</translation>
    </message>
    <message>
        <source>Your &amp;function</source>
        <translation>Din &amp;funksjon</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Four words that have nothing to do with each other are good. Nobody can open the office without it: write it down and lock it away.</source>
        <translation>
            <numerusform>Minst %n tegn. Fire ord som ikke har noe med hverandre å gjøre, er bra. Ingen kan åpne kontoret uten: skriv passordet ned og lås det inn.</numerusform>
            <numerusform>Minst %n tegn. Fire ord som ikke har noe med hverandre å gjøre, er bra. Ingen kan åpne kontoret uten: skriv passordet ned og lås det inn.</numerusform>
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
        <translation>Passord en &amp;gang til</translation>
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
        <translation>Navnet på kontoret mangler.</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>Navnet ditt mangler.</translation>
    </message>
    <message>
        <source>The folder is missing.</source>
        <translation>Mappen mangler.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short: at least %n character(s).</source>
        <translation>
            <numerusform>Passordet er for kort: minst %n tegn.</numerusform>
            <numerusform>Passordet er for kort: minst %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation>De to passordene er ikke like. Skriv det andre på nytt.</translation>
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
        <translation>%1 skrev</translation>
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
        <translation>Behold dette svaret</translation>
    </message>
    <message>
        <source>Keep the answer of %1: %2</source>
        <translation>Behold svaret fra %1: %2</translation>
    </message>
    <message>
        <source>Before these: “%1”</source>
        <translation>Før disse: «%1»</translation>
    </message>
    <message>
        <source>Counts as not in place until somebody has chosen.</source>
        <translation>Regnes som ikke på plass til noen har valgt.</translation>
    </message>
    <message>
        <source>The choice holds for every office once the next bundle is read in.</source>
        <translation>Valget gjelder hos alle når neste pakke er lest inn.</translation>
    </message>
    <message>
        <source>Write a new answer …</source>
        <translation>Skriv et nytt svar …</translation>
    </message>
</context>
<context>
    <name>landgang::ui::ExchangeActions</name>
    <message>
        <source>Bundle %1 for %2 is ready: %3. It is not acknowledged yet.</source>
        <extracomment>%1 a number, %2 an office, %3 a file.</extracomment>
        <translation>Pakke %1 til %2 er klar: %3. Den er ikke kvittert ennå.</translation>
    </message>
    <message>
        <source>Receipt %1 for %2 is ready: %3.</source>
        <extracomment>%1 a number, %2 an office, %3 a file.</extracomment>
        <translation>Kvittering %1 til %2 er klar: %3.</translation>
    </message>
    <message>
        <source>The answer is chosen. It holds for every office once the next bundle is read in.</source>
        <translation>Svaret er valgt. Det gjelder hos alle når neste pakke er lest inn.</translation>
    </message>
    <message>
        <source>Nothing has come yet of what the bundles wait for.</source>
        <translation>Ingenting av det pakkene venter på, er kommet ennå.</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) that waited are read in.</source>
        <translation>
            <numerusform>%n pakke som ventet, er lest inn.</numerusform>
            <numerusform>%n pakker som ventet, er lest inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has received bundle %2.</source>
        <comment>an office, a number</comment>
        <translation>%1 har mottatt pakke %2.</translation>
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
        <translation>Slipp filer hvor som helst på denne siden</translation>
    </message>
    <message>
        <source>Read in a &amp;file …</source>
        <translation>Les inn en &amp;fil …</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Bundles sent</source>
        <translation>Sendte pakker</translation>
    </message>
    <message>
        <source>No bundle has been made yet.</source>
        <translation>Ingen pakke er laget ennå.</translation>
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
        <translation>Les inn en fil</translation>
    </message>
    <message>
        <source>These are not the words of any bundle that waits for an answer. Have them read aloud once more; what you typed is still here.</source>
        <translation>Dette er ikke ordene til noen pakke som venter på svar. Få dem lest opp en gang til; det du skrev, står her ennå.</translation>
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
        <translation>Søk etter navn, sted eller neste steg</translation>
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
        <translation>Velg …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Velg mappen</translation>
    </message>
    <message>
        <source>Folder of the office</source>
        <translation>Mappen til kontoret</translation>
    </message>
</context>
<context>
    <name>landgang::ui::GapsPage</name>
    <message>
        <source>Gap board</source>
        <comment>page: areas that nobody has in hand</comment>
        <translation>Glippsonen</translation>
    </message>
    <message>
        <source>What nobody has in hand</source>
        <translation>Det ingen har hånd om</translation>
    </message>
    <message>
        <source>Areas that nobody has in hand, least time left first; Enter opens the plan</source>
        <translation>Områder ingen har hånd om, minst tid igjen først; Enter åpner planen</translation>
    </message>
    <message>
        <source>There is no gap: every area of every plan is in somebody&apos;s hands.</source>
        <translation>Ingen glipper: hvert område i hver plan har noen som har hånd om det.</translation>
    </message>
    <message>
        <source>Notices that must be given in time</source>
        <translation>Meldinger som må gis i tide</translation>
    </message>
    <message>
        <source>Notices to give; Enter opens the plan</source>
        <translation>Meldinger som skal gis; Enter åpner planen</translation>
    </message>
    <message>
        <source>No plan has a notice to give.</source>
        <translation>Ingen plan har en melding som skal gis.</translation>
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
            <numerusform>%n personer</numerusform>
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
            <numerusform>Søket finner også %n person som har mer enn 12 uker igjen.</numerusform>
            <numerusform>Søket finner også %n personer som har mer enn 12 uker igjen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have more than 12 weeks to go and are not in this list.</source>
        <translation>
            <numerusform>%n person har mer enn 12 uker igjen og står ikke i denne listen.</numerusform>
            <numerusform>%n personer har mer enn 12 uker igjen og står ikke i denne listen.</numerusform>
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
        <translation>Hva som skjedde</translation>
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
        <translation>Hele planen</translation>
    </message>
</context>
<context>
    <name>landgang::ui::IncomingCard</name>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
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
        <translation>Hva som er nytt i pakken</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) wait.</source>
        <translation>
            <numerusform>%n fil til venter.</numerusform>
            <numerusform>%n filer til venter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is opened. Read in a file, or drop one on this page.</source>
        <translation>Ingenting er åpnet. Les inn en fil, eller slipp en på denne siden.</translation>
    </message>
    <message>
        <source>%1 is read in</source>
        <extracomment>%1 &quot;Bundle 7 from Nav Moss&quot;.</extracomment>
        <translation>%1 er lest inn</translation>
    </message>
    <message>
        <source>Make a recei&amp;pt for %1 …</source>
        <translation>Lag &amp;kvittering til %1 …</translation>
    </message>
    <message>
        <source>Read in before, %1. Nothing changes.</source>
        <translation>Lest inn før, %1. Ingenting endres.</translation>
    </message>
    <message>
        <source>Known office. Unchanged since it was closed %1.</source>
        <translation>Kjent kontor. Pakken er uendret siden den ble lukket %1.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::ItemEditor</name>
    <message>
        <source>&amp;What shows it, or why not</source>
        <translation>Hva som &amp;viser det, eller hvorfor ikke</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Merk som &amp;utført</translation>
    </message>
    <message>
        <source>Wa&amp;iting for someone else</source>
        <translation>Ve&amp;nter på andre</translation>
    </message>
    <message>
        <source>&amp;Not needed</source>
        <translation>Ikke nø&amp;dvendig</translation>
    </message>
    <message>
        <source>The person said no &amp;thanks</source>
        <translation>Personen takket n&amp;ei</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Åpne igjen</translation>
    </message>
    <message>
        <source>What shows it, or why not: %1</source>
        <translation>Hva som viser det, eller hvorfor ikke: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 lets your office read this area, not write in it.</source>
        <translation>%1 lar kontoret deres lese dette området, men ikke skrive i det.</translation>
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
</context>
<context>
    <name>landgang::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Lukk denne meldingen</translation>
    </message>
</context>
<context>
    <name>landgang::ui::NewPersonForm</name>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Etternavn</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Fornavn</translation>
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
        <translation>&amp;Kommune etter løslatelse</translation>
    </message>
    <message>
        <source>Came &amp;in on</source>
        <translation>Kom &amp;inn</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ingen dato ennå</translation>
    </message>
    <message>
        <source>Release date &amp;is</source>
        <translation>Løslatelses&amp;datoen er</translation>
    </message>
    <message>
        <source>&amp;Release on</source>
        <translation>&amp;Løslates</translation>
    </message>
    <message>
        <source>&amp;Open the release plan</source>
        <translation>&amp;Opprett tilbakeføringsplanen</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Tilbake til listen</translation>
    </message>
    <message>
        <source>A made-up number, for practice.</source>
        <translation>Et oppdiktet nummer, til øving.</translation>
    </message>
    <message>
        <source>Usually eleven digits. You can go on all the same.</source>
        <translation>Vanligvis elleve siffer. Du kan gå videre likevel.</translation>
    </message>
    <message>
        <source>The first six digits are not a date. You can go on all the same.</source>
        <translation>De seks første sifrene er ikke en dato. Du kan gå videre likevel.</translation>
    </message>
    <message>
        <source>The last two digits do not fit the others: a digit may be wrong. You can go on all the same.</source>
        <translation>De to siste sifrene passer ikke til de andre: et siffer kan være feil. Du kan gå videre likevel.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::OfficesPage</name>
    <message>
        <source>Offices</source>
        <translation>Kontorer</translation>
    </message>
    <message>
        <source>Who we exchange bundles with. An office is known once its words were compared.</source>
        <translation>Hvem vi utveksler pakker med. Et kontor er kjent når ordene er sammenlignet.</translation>
    </message>
    <message>
        <source>&amp;Take in an office card …</source>
        <translation>&amp;Hent inn et kontorkort …</translation>
    </message>
    <message>
        <source>The newer card of %1 is in.</source>
        <translation>Det nye kortet til %1 er hentet inn.</translation>
    </message>
    <message>
        <source>The card of %1 is in. Compare the words before you exchange anything.</source>
        <translation>Kortet til %1 er hentet inn. Sammenlign ordene før dere utveksler noe.</translation>
    </message>
    <message>
        <source>Our card is written to %1. Send it to the other office, and read them our words on the phone.</source>
        <translation>Kortet vårt er lagret som %1. Send det til det andre kontoret, og les ordene våre for dem på telefon.</translation>
    </message>
    <message>
        <source>%1 is known now. Bundles can go both ways.</source>
        <translation>%1 er kjent nå. Pakker kan gå begge veier.</translation>
    </message>
    <message>
        <source>No other office yet. Send them our card, and take in theirs when it comes.</source>
        <translation>Ingen andre kontorer ennå. Send dem kortet vårt, og hent inn deres når det kommer.</translation>
    </message>
    <message>
        <source>Our office: %1</source>
        <translation>Vårt kontor: %1</translation>
    </message>
    <message>
        <source>Our twelve words. Read them aloud when another office calls to compare:</source>
        <translation>Våre tolv ord. Les dem høyt når et annet kontor ringer for å sammenligne:</translation>
    </message>
    <message>
        <source>&amp;Write our card to a file …</source>
        <translation>&amp;Lagre kortet vårt som fil …</translation>
    </message>
    <message>
        <source>Last bundle read in: %1</source>
        <translation>Siste pakke lest inn: %1</translation>
    </message>
    <message>
        <source>Ask the office you know whether it has a new card before you go on.</source>
        <translation>Spør kontoret dere kjenner, om det har fått nytt kort, før dere går videre.</translation>
    </message>
    <message>
        <source>Take in an office card</source>
        <translation>Hent inn et kontorkort</translation>
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
        <translation>&amp;Vis det jeg skriver</translation>
    </message>
    <message>
        <source>Open the office</source>
        <translation>Åpne kontoret</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passord</translation>
    </message>
    <message>
        <source>Open the o&amp;ffice</source>
        <translation>&amp;Åpne kontoret</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbake</translation>
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
        <translation>Til &amp;hvilket kontor</translation>
    </message>
    <message>
        <source>As the receiver sees it</source>
        <translation>Slik ser mottakeren det</translation>
    </message>
    <message>
        <source>%1 · known office</source>
        <extracomment>%1 an office whose words were compared.</extracomment>
        <translation>%1 · kjent kontor</translation>
    </message>
    <message>
        <source>No office is confirmed yet: see Offices</source>
        <translation>Ingen kontorer er kjent ennå: se Kontorer</translation>
    </message>
    <message>
        <source>Take in the card of another office under Offices and compare its words. Then what you share goes from here.</source>
        <translation>Hent inn kortet til et annet kontor under Kontorer, og sammenlign ordene. Da kan det dere deler, sendes herfra.</translation>
    </message>
    <message>
        <source>Make a &amp;bundle for %1 …</source>
        <extracomment>%1 is an office.</extracomment>
        <translation>Lag &amp;pakke til %1 …</translation>
    </message>
    <message>
        <source>Only a re&amp;ceipt …</source>
        <translation>Bare &amp;kvittering …</translation>
    </message>
    <message>
        <source>Make a re&amp;ceipt for %1 …</source>
        <translation>Lag &amp;kvittering til %1 …</translation>
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
        <translation>Mine personer etter tid til løslatelse</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Ny person</translation>
    </message>
    <message>
        <source>People by time to release; Enter opens the plan</source>
        <translation>Personer etter tid til løslatelse; Enter åpner planen</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>The checklist is laid out from the dates; everything can be changed later.</source>
        <translation>Sjekklisten legges ut fra datoene; alt kan endres senere.</translation>
    </message>
    <message>
        <source>The family name is missing. What you typed is still here.</source>
        <translation>Etternavnet mangler. Det du skrev, står her fortsatt.</translation>
    </message>
    <message>
        <source>The release lies before the day the person came in. What you typed is still here; change one of the dates.</source>
        <translation>Løslatelsen ligger før dagen personen kom inn. Det du skrev, står her fortsatt; endre en av datoene.</translation>
    </message>
    <message>
        <source>No release plans yet</source>
        <translation>Ingen tilbakeføringsplaner ennå</translation>
    </message>
    <message>
        <source>Take in the first person here, or read in a bundle another office has sent, under In and out.</source>
        <translation>Ta inn den første personen her, eller les inn en pakke et annet kontor har sendt, under Inn og ut.</translation>
    </message>
    <message>
        <source>Take in the first person</source>
        <translation>Ta inn den første personen</translation>
    </message>
    <message>
        <source>Nobody here just now</source>
        <translation>Ingen her akkurat nå</translation>
    </message>
    <message>
        <source>No person matches what is chosen or searched for above.</source>
        <translation>Ingen passer til det som er valgt eller søkt etter over.</translation>
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
        <translation>Svarer kontoret på &amp;telefon? Skriv de åtte ordene det leser opp.</translation>
    </message>
    <message>
        <source>Take in the &amp;words</source>
        <translation>Ta &amp;imot ordene</translation>
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
        <translation>bare navn og datoer</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n endring</numerusform>
            <numerusform>%n endringer</numerusform>
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
        <translation>Områder</translation>
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
        <translation>Åpne &amp;planen</translation>
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
        <translation>Kontorer</translation>
    </message>
    <message>
        <source>Switch to the practice Nav office</source>
        <translation>Bytt til øvingskontoret i Nav</translation>
    </message>
    <message>
        <source>Switch to the practice prison</source>
        <translation>Bytt til øvingsfengselet</translation>
    </message>
    <message>
        <source>Language of the window: %1</source>
        <translation>Språk i vinduet: %1</translation>
    </message>
    <message>
        <source>Asked of us</source>
        <translation>Spørsmål til oss</translation>
    </message>
    <message>
        <source>Gap board</source>
        <translation>Glippsonen</translation>
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
        <translation>Sett løslatelsesdat&amp;o …</translation>
    </message>
    <message>
        <source>No release date</source>
        <translation>Løslatelsesdato mangler</translation>
    </message>
    <message>
        <source>due dates count from intake only</source>
        <translation>fristene regnes bare fra innkomst</translation>
    </message>
    <message numerus="yes">
        <source>changed %n time(s)</source>
        <comment>the release date</comment>
        <translation>
            <numerusform>endret %n gang</numerusform>
            <numerusform>endret %n ganger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landgang::ui::ReleaseDateEditor</name>
    <message>
        <source>Move the release date</source>
        <translation>Flytt løslatelsesdatoen</translation>
    </message>
    <message>
        <source>&amp;Move the date</source>
        <translation>&amp;Flytt datoen</translation>
    </message>
    <message>
        <source>&amp;Release date</source>
        <translation>&amp;Løslatelsesdato</translation>
    </message>
    <message>
        <source>How &amp;firm it is</source>
        <translation>Hvor s&amp;ikker den er</translation>
    </message>
    <message>
        <source>Keep the date as it &amp;is</source>
        <translation>L&amp;a datoen stå</translation>
    </message>
    <message>
        <source>Due dates that move with the release date</source>
        <translation>Frister som følger løslatelsesdatoen</translation>
    </message>
    <message>
        <source>This date cannot be.</source>
        <translation>Denne datoen kan ikke stemme.</translation>
    </message>
    <message>
        <source>No due dates move.</source>
        <translation>Ingen frister flytter seg.</translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) move with it:</source>
        <translation>
            <numerusform>%n frist følger med:</numerusform>
            <numerusform>%n frister følger med:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2: from %3 to %4</source>
        <extracomment>%1 an area, %2 an item of the checklist, %3 the day before, %4 the day after.</extracomment>
        <translation>%1 – %2: fra %3 til %4</translation>
    </message>
    <message>
        <source>No other office sees the plan yet.</source>
        <translation>Ingen andre kontorer ser planen ennå.</translation>
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
        <translation>Hvem har ansvaret</translation>
    </message>
    <message>
        <source>As&amp;k an office to take responsibility</source>
        <translation>Spør et &amp;kontor om å ta ansvar</translation>
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
        <translation>%1 ser ikke dette området ennå. Registrer et samtykke først, ellers når ikke spørsmålet fram.</translation>
    </message>
    <message>
        <source>No other office is confirmed yet. Compare its words under Offices.</source>
        <translation>Ingen andre kontorer er kjent ennå. Sammenlign ordene under Kontorer.</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Ingen er spurt ennå.</translation>
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
        <translation>lest inn</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>ikke kvittert</translation>
    </message>
    <message>
        <source>sent today</source>
        <translation>sendt i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <comment>since a bundle was sent</comment>
        <translation>
            <numerusform>%n virkedag</numerusform>
            <numerusform>%n virkedager</numerusform>
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
            <numerusform>%n endringer</numerusform>
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
        <translation>sendt</translation>
    </message>
    <message>
        <source>received</source>
        <comment>a bundle</comment>
        <translation>mottatt</translation>
    </message>
    <message>
        <source>said by telephone; it is sent again until a bundle confirms it</source>
        <translation>sagt på telefon; den sendes på nytt til en pakke bekrefter det</translation>
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
        <translation>fra %1</translation>
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
        <translation>leser og skriver</translation>
    </message>
    <message>
        <source>only reads</source>
        <comment>an office</comment>
        <translation>leser bare</translation>
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
        <translation>Hvordan informert</translation>
    </message>
</context>
<context>
    <name>landgang::ui::Shell</name>
    <message>
        <source>Practice – fictional people</source>
        <translation>Øving – oppdiktede personer</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) with changes not sent</source>
        <translation>
            <numerusform>%n kontor med endringer som ikke er sendt</numerusform>
            <numerusform>%n kontorer med endringer som ikke er sendt</numerusform>
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
            <numerusform>%n kontor der ordene ikke er sammenlignet ennå</numerusform>
            <numerusform>%n kontorer der ordene ikke er sammenlignet ennå</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) waiting for our answer</source>
        <translation>
            <numerusform>%n spørsmål venter på svar fra oss</numerusform>
            <numerusform>%n spørsmål venter på svar fra oss</numerusform>
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
        <translation>Hvem har ansvar for hva</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Deles med</translation>
    </message>
    <message>
        <source>Nothing waits for your office.</source>
        <translation>Ingenting venter på kontoret deres.</translation>
    </message>
    <message>
        <source>Show it in the checklist</source>
        <translation>Vis i sjekklisten</translation>
    </message>
    <message>
        <source>Show in the checklist: %1</source>
        <translation>Vis i sjekklisten: %1</translation>
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
        <translation>Ingen kontorer er spurt ennå.</translation>
    </message>
    <message>
        <source>Nobody outside your office sees this plan.</source>
        <translation>Ingen utenfor kontoret deres ser denne planen.</translation>
    </message>
</context>
<context>
    <name>landgang::ui::StartChoices</name>
    <message>
        <source>Open an office</source>
        <translation>Åpne et kontor</translation>
    </message>
    <message>
        <source>Your office is already on this PC or in a folder you share.</source>
        <translation>Kontoret deres ligger allerede på denne PC-en eller i en mappe dere deler.</translation>
    </message>
    <message>
        <source>&amp;Open an office …</source>
        <translation>&amp;Åpne et kontor …</translation>
    </message>
    <message>
        <source>Create an office</source>
        <translation>Opprett et kontor</translation>
    </message>
    <message>
        <source>The first time: the name of the office, your name, and a passphrase.</source>
        <translation>Første gang: navnet på kontoret, ditt navn og et passord.</translation>
    </message>
    <message>
        <source>&amp;Create an office …</source>
        <translation>&amp;Opprett et kontor …</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Øving</translation>
    </message>
    <message>
        <source>A prison and a Nav office with fictional people. Nothing you do there is real.</source>
        <translation>Et fengsel og et Nav-kontor med oppdiktede personer. Ingenting du gjør der, er virkelig.</translation>
    </message>
    <message>
        <source>&amp;Practise with fictional people</source>
        <translation>Ø&amp;v med oppdiktede personer</translation>
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
        <translation>Gjør klar øvingskontorene: steg %1 …</translation>
    </message>
    <message>
        <source>One release plan, kept together by the offices a person meets on the way out.</source>
        <translation>Én tilbakeføringsplan, holdt sammen av kontorene en person møter på vei ut.</translation>
    </message>
    <message>
        <source>Making the practice offices ready …</source>
        <translation>Gjør klar øvingskontorene …</translation>
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
        <translation>Alt er lagret</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent</source>
        <translation>
            <numerusform>%n endring ikke sendt</numerusform>
            <numerusform>%n endringer ikke sendt</numerusform>
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
            <numerusform>%n pakke sendt, ikke kvittert</numerusform>
            <numerusform>%n pakker sendt, ikke kvittert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Lagret %1</translation>
    </message>
</context>
<context>
    <name>landgang::ui::WaitingCard</name>
    <message>
        <source>Waiting to be read in</source>
        <translation>Venter på å bli lest inn</translation>
    </message>
    <message>
        <source>Bundle</source>
        <comment>column of waiting bundles</comment>
        <translation>Pakke</translation>
    </message>
    <message>
        <source>Waits for</source>
        <comment>column of waiting bundles</comment>
        <translation>Venter på</translation>
    </message>
    <message>
        <source>Bundles that wait to be read in</source>
        <translation>Pakker som venter på å bli lest inn</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Prøv i&amp;gjen</translation>
    </message>
</context>
</TS>
