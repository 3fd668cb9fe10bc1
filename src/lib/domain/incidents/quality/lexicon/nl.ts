import type { LexiconData } from '../lexicon.ts';

/** Dutch as it is spoken in Belgium and the Netherlands; how to read the lists: `LexiconData`. */
export const dutch: LexiconData = {
  language: 'nl',
  lists: {
    generalising: `\
altijd,vaak,meestal,dikwijls,regelmatig,geregeld,telkens,steeds,soms,nooit,doorgaans,gewoonlijk
normaal gezien,over het algemeen,in het algemeen,elke keer,iedere keer,elke les,iedere les,alle lessen
elke dag,iedere dag,voortdurend,continu,constant,zelden,bijna nooit,af en toe,heel het jaar,keer op keer
van nature,is iemand die`,
    generalisingExcept: `\
nog nooit,nooit eerder,niet altijd,voor altijd,zoals altijd,nog steeds,nog altijd,om de zoveel
eens en voor altijd`,
    vague: `\
dingen,iets,zaken,zoiets,of zoiets,en zo,enzovoort,enz,etc,van alles,een en ander,allerlei,dat soort
op een bepaalde manier,ergens,een of andere,wat dan ook,de nodige`,
    vagueExcept: `\
zonder iets,zonder nog iets,of iets te,niet iets,iets later,iets meer,iets minder,iets vroeger,iets beter
iets nodig`,
    opinion: `\
ik vind dat,volgens mij,naar mijn mening,een goede professor,een goede leraar,een goede medewerker
een goede verpleegkundige,men zou,je zou moeten,zou moeten,moet je,hoort te,zou kunnen`,
    trait: `\
vriendelijk(e),onvriendelijk(e),aardig(e),lief,lieve,behulpzaam,behulpzame,hulpvaardig,klantvriendelijk(e)
superklantvriendelijk,klantgericht,geweldig(e),fantastisch(e),schitterend,uitstekend,perfect,streng(e)
lui(e),arrogant(e),incompetent(e),bekwaam,bekwame,onbekwaam,professioneel,professionele,onprofessioneel
onprofessionele,gemotiveerd(e),ongemotiveerd,geïnteresseerd,ongeïnteresseerd,geduldig(e),ongeduldig
respectvol(le),respectloos,respectloze,empathisch(e),beleefd(e),onbeleefd(e),chaotisch(e),georganiseerd
gestructureerd,enthousiast(e),saai(e),boeiend(e),toegankelijk(e),afstandelijk(e),betrokken
onverschillig(e),nonchalant(e),stipt(e),slordig(e),betrouwbaar,onbetrouwbaar,eerlijk,oneerlijk
rechtvaardig,onrechtvaardig,inspirerend(e),superrustig,kalm,vrolijk,nors(e),brutaal,brutale,grof,lomp,dom
slim,vakkundig,deskundig,flexibel,communicatief,assertief,spontaan,ongelooflijk`,
    traitInContext: `\
goed(e),slecht(e),beste,rustig,sociaal,sociale,negatief,positief,correct,incorrect,top`,
    traitContext: `\
is,was,waren,bleef,lijkt,leek,kwam over,komt over,toonde zich,gedroeg zich,heel,erg,zeer,enorm,ontzettend
super,echt,gewoon,nogal,best`,
    inner: `\
voelde,voelt,voelde aan,dacht,denkt,vond,vindt,wilde,wou,wil,begreep,begrijpt,besefte,wist,weet,hoopte
geloofde,interesseerde,hield van,had geen zin,had zin,probeerde,probeert,bedoelde,dacht mee,leefde mee`,
    evaluation: `\
deed ~ best,best doen,deed zijn werk,deed haar werk,mee om,ging goed om met,ging slecht om met
reageerde ~ goed,reageerde ~ slecht,loste het ~ op,handelde correct,pakte het ~ aan,behandelde ~ goed
behandelde ~ slecht,was er ~ voor mij,was er ~ voor ons,stond ~ klaar,deed ~ niets,deed niks,bood hulp
was behulpzaam,geeft ~ goed les,gaf ~ goed les
toonde ~ empathie,toonde ~ begrip,toonde ~ interesse,toonde ~ respect,maakte ~ tijd voor,gaf ~ goed gevoel`,
    action: `\
zei(den)/zeg*/zeggen/gezegd,vroeg(en)/vragen/vraag*,antwoord*,riep(en)/roep*/geroepen,fluister*,mompel*
herhaal*/herhalen,vertel*/vertellen,noem*,meld*,kondig*,leg*/leggen,toon*/tonen
wees/wezen/wijzen/wijst/gewezen,teken*,schreef/schreven/schrijf*/schrijven/geschreven,noteer*/noteren,typ*
tik*/tikken,las/lazen/lezen/leest/gelezen,bereken*,tel*/tellen,mat/meten/meet/gemeten
controleer*/controleren,vergeleek/vergeleken/vergelijk*,zocht(en)/zoek*/gezocht
keek/keken/kijk*/gekeken/bekeek/bekijk*/bekeken,luister*,knik*/knikken,lach*,glimlach*,zucht*
schud*/schudden,blader*,open*/heropende,sloot/sloten/sluit/sluit*/gesloten,stop*/stoppen,start*,druk*/drukken/duw*,print*
scan*/scannen,klik*/klikken,plak*/plakken,stuur*/sturen/verstuur*,mail*
bel*/bellen/telefoneer*/telefoneren,nam(en)/neem*/nemen/genomen,gaf/gaven/geven/geef*/gegeven
bracht(en)/breng*/gebracht,haal*/halen,droeg(en)/dragen/draag*/gedragen,zet/zette(n)/zetten/gezet
liet(en)/laten/laat/gelaten,hield(en)/houd*/gehouden,trok(ken)/trek*/trekken/getrokken,greep/grepen/grijp*
stak/staken/steek*/steken,pak*/pakken,stapel*,vul*/vullen,kwam(en)/komen/komt,liep(en)/lopen/loop*,wandel*
stap*/stappen,reed/reden/rijd*,kniel*,hurk*,draai*,bood/boden/bied*/geboden,stelde(n)/stel*/stellen
weiger*,verbeter*,boek*,blokkeer*/blokkeren,bewaar*/bewaren/bewaard,schrap*/schrappen
bestel*/bestellen/besteld,koos/kozen/kies*/kiezen/gekozen,verontschuldig*/excuseer*,bedank*
ontdek*/ontdekken,wacht*,dien*/bedien*,prik*/prikken,mors*,duid*,vatte(n)/vatten/gevat
corrigeer*/corrigeren,begon(nen)/begin*/beginnen,hernam/hernemen/hernomen,aarzel*,negeer*/negeren
onderbrak(en)/onderbreek*/onderbreken/onderbroken,klop*/kloppen,wissel*,sneed/sneden/gesneden,goot/gieten/gegoten
veeg*/vegen,waste(n)/wassen/gewassen,maak*/maken,koppel*,registreer*/registreren,regel*,bleef staan
voerde(n)/voeren/gevoerd,sprak(en)/spreek*/spreken/gesproken,praat/praten/praatte(n),schreeuw*,snauw*
zwaai*,wenk*,gooi*,sloeg(en)/slaan/slaat/geslagen,til*/tillen,plaats*,schoof/schoven/schuif*/geschoven
hing(en)/gehangen,verwees/verwezen/verwijs*/verwijzen,adviseer*,raadde/raden/geraden,bevestig*
besprak(en)/bespreek*/bespreken/besproken,overleg*/overleggen,deel*/delen,schonk(en)/schenk*
serveer*/serveren,ruim*,poets*,repareer*/repareren,verving(en)/vervang*,annuleer*/annuleren,reken*
verwijder*,rem*/remmen,parkeer*/parkeren,boog/bogen/buig*,waarschuw*/verwittig*,reik*,overhandig*
onderzocht(en)/onderzoek*,test*,check*,overliep(en)/overloop*,demonstreer*,oefen*,zweeg/zwegen/zwijg*,rol*
ren*/rennen,keer*/keren,eis*,dreig*,beloofde(n)/belooft/beloven/beloofd,presenteer*,somde,vertaal*
markeer*,onderstreep*,merkte op,ging ~ zitten,ging ~ staan,stond ~ op,ging weg,ging naar,nodig*,begroet*
groet*`,
    negated: `\
deed niets,deed niks,zei niets,reageerde niet,antwoordde niet,legde niets uit,keek niet,vroeg niets
hielp niet`,
    passive: `\
er werd,er werden,werd gezegd,werd uitgelegd,werd geholpen,werd gedaan,men zei,men deed,men vroeg,men gaf`,
    when: `\
toen,terwijl,tijdens,nadat,voordat,vorige,vorig,gisteren,eergisteren,kort na,vlak voor,vlak na,om,rond
op een,op de eerste,op dag,in de week,in het weekend,maandag(ochtend/morgen/namiddag/middag/avond)
dinsdag(ochtend/morgen/namiddag/middag/avond),woensdag(ochtend/morgen/namiddag/middag/avond)
donderdag(ochtend/morgen/namiddag/middag/avond),vrijdag(ochtend/morgen/namiddag/middag/avond)
zaterdag(ochtend/morgen/namiddag/middag/avond),zondag(ochtend/morgen/namiddag/middag/avond),januari
februari,maart,april,mei,juni,juli,augustus,september,oktober,november,december,lente,zomer,herfst,winter
ochtend,voormiddag,namiddag,middag,avond,nacht,nachtdienst,semester,examenperiode,blokperiode,eerste
tweede,derde,vierde,vijfde,zesde,laatste,uur,minuten,minuut,dagen,dag,weken,week,na een,na mijn,na het
eind,begin`,
    habitual: `\
tijdens de lessen,tijdens mijn rijlessen,tijdens mijn lessen,op dagen dat,tijdens mijn stage
tijdens het jaar,elke week,iedere week,elke maandag`,
    place: `\
aula,les(sen),college,hoorcollege,lokaal,zaal,gang,kantoor,examen,inzagemoment,kassa,winkel,supermarkt,rij
rek,afdeling,balie,infobalie,bibliotheek,leeszaal,computer,loket,lokethal,bank,bankkantoor,inkomhal
ziekenhuis,kamer,bed,dagkliniek,ronde,heelkunde,kinderafdeling,revalidatie,terras,restaurant,brasserie
keuken,tafel,bar,wagen,auto,straat,snelweg,kruispunt,parking,rijles,rijschool,verkeerslicht,stad,telefoon
chat,mail,mailbox,bureau,klantendienst,webwinkel,klant(en),student(en),patiënt(en),gast(en),leerling(en)
collega('s),man,vrouw,dame,moeder,vader,meisje,jongen(s),oma,opa,grootmoeder,grootvader,zus,broer
kind(eren),gezin,vriend(in),buur,buren,prof,professor,docent,opleiding,groepswerk,stage,school
woonzorgcentrum,rusthuis,werk,wij,we,ons,onze,ik,mijn,arts,dokter,verpleegkundige(n),medewerker(s)
bezoeker(s),vergadering,trein,bus,station,hotel,thuis,spoed,klas`,
    outcome: `\
daardoor,hierdoor,waardoor,zodat,met als gevolg,als gevolg,gevolg,resultaat,uiteindelijk,daarna,nadien
achteraf,sindsdien,later,de dag erna,de week erna,de maand erna,het jaar erna,de volgende dag(en)
de volgende keren,de rest van,bij de tweede,op het examen,op het proefexamen,kon(den),moest(en),kreeg
kregen,hoefde(n),slaagde(n),lukte(n),mislukte,zakte,steeg,verloor,verloren,miste(n),betaalde(n),bleef
bleven,viel stil,vertrok(ken),verliet(en),verhuisden,diende klacht in,klacht,proces-verbaal,boekte
reserveerde,schreef zich in,schreef me in,zegde,weigerde,begon te,bleek,werd(en),durfde,haalde,bedankte
bedankmail,kwam terug,belde niet meer,tekende,hoorden`,
    feeling: `\
blij,tevreden,ontevreden,boos,kwaad,teleurgesteld,gefrustreerd,verdrietig,opgelucht,gehoord,begrepen,leuk
vervelend,jammer,oké,niet oké,fijn,goed gevoel,slecht gevoel,onbegrijpelijk,schandalig,slechte service
goede service,top,super,niet professioneel,niet kunnen,onprofessioneel,mooi,erg`,
    goodOutcome: `\
slaagde(n),geslaagd,lukte(n),gelukt,opgelost,hersteld,terugbetaald,teruggestort,bedankte(n),bedankmail
bedankkaart,begreep ~ wel,durfde(n),op tijd,promotie,compliment(en),fooi,goedgekeurd,klant gebleven
bleef klant,beter punt,hogere punten,geen klacht(en)`,
    badOutcome: `\
klacht(en),boete,verloor,verloren,mislukte(n),mislukt,gezakt,zakte voor,gebuisd,niet geslaagd,ontslagen
ontslag,annuleerde(n),geannuleerd,opgezegd,schade,gewond,ongeval,vergeefs,tevergeefs,huilde(n),wenend
in paniek,moest ~ opnieuw,moesten ~ opnieuw,nooit meer,ruzie,niet terug,gestopt met`
  },
  sets: {
    firstNames: `\
aaron,abdel,adam,ahmed,ahmet,alain,alex,alexander,ali,alice,amber?,amina,amir,amy,an?,andre,andries,anita
anke,ann,anna,anne,anneke,annelies,annemie,anthony,arne,astrid,aylin,bart?,bas?,ben?,benjamin,bert,bilal
bo?,bob,bram,brecht,brigitte,caroline,celine,charlotte,chloé,chris,christine,christophe,daan,dan?,daniel
danny,david,dennis,dieter,dirk,dries,elien,elisabeth,elise,elke,ella,ellen,els?,emiel,emily,emma,emre,erik
ernst,esther,eva,evelien,fatima,felix,filip,finn,fleur?,frank,frits,geert,geertje,george,griet,guy?,hamza
hannah,hanne,hans,hasan,hassan,heidi,helen,hendrik,henk,herman,hilde,hugo,ibrahim,ilias,ilse,inge,ingrid
iris?,isabelle,ismail,jaap,jan,jana,jasper,jean?,jef,jelle,jens,jeroen,jessica,johan,john,joke,jolien
jonas,jonathan,joost,joris,julia,julie,kaat,karel,karen,karim,karolien,katrien,katrijn,kees,kelly,kenneth
kevin,khadija,khalid,kim,klaas,koen,kris,kristof,kurt,lara,lars,laura,laurens,leen,leentje,lena,leo,lien
lies?,liesbet,liesbeth,lieve?,linda,lisa,lotte,louis,louise,luc,lucas,luna?,lynn,maaike,maarten,marc,marco
maria,marianne,marie,marieke,marijke,mark?,marleen,marlies,martijn,martin,matthias,max?,mehdi,mehmet
merel?,mia?,michael,michiel,mieke,mien?,mila,milan,mohamed,mohammed,murat,mustafa,nadia,nathalie,nathan
nele,nick,nico,nicolas,niels,nina,noa,noah,noor,olivia,olivier,omar,pascal?,pascale,patricia,patrick,paul
peter,petra,pierre,piet,pieter,pieter-jan,pieterjan,rachid,raf,rik,rita,rob?,robbe,robin?,roger,roos?
ruben,sabine,salma,sam?,samira,samuel,sander,sandra,sanne,sara,sarah,sien?,simon,sofie,stef?,stefaan
stefan,steve,steven,stijn,thijs,thomas,tim,tina,tine,tom,valerie,vanessa,veerle,vincent,walter,wendy
willem,wim,wout,wouter,yasmine,yassine,youssef,yusuf,yves`,
    surnames: `\
peeters,janssens,maes,jacobs,mertens,willems,claes,goossens,wouters,vermeulen,pauwels,michiels,martens
smet?,dubois,lemmens,desmet,declercq,clercq,backer?,broeck?,vandamme,coppens,verhoeven,verbeke,vermeersch
timmermans,christiaens,vos?,jansen,janssen,jong?,vries,bakker?,visser?,smit?,meijer,mulder?,bos?,hendriks
dekker?,brouwer?,vermeer,gerritsen,yilmaz,kaya,demir,benali,nguyen,ahmed,ali?,smith,devos,dewitte,debacker`,
    functionWords: `\
die,deze,dit,hier,daar,jij,u,hij,ze,zij,jullie,jouw,uw,zijn,haar,hun,maar,want,dus,dan,nu,wel,ook,al,alles
iemand,niemand,iedereen,wie,waar,wanneer,hoe,waarom,welke,te,aan,uit,onder,tussen,door,tot,tegen,sinds
omdat,hoewel,ondanks,binnen,buiten,behalve,bovendien,eerst,enkele,sommige,vele,veel,weinig,meer,meest
beide,elk,ieder,ander,andere,zo,zelfs,toch,vandaag,morgen,plots,plotseling,eindelijk,helaas,gelukkig
misschien,intussen,ondertussen,dank,bedankt,geachte,hallo,ja,nee,neen,één,twee,drie,vier,heeft,heb,kan,mag
noord,zuid,oost,west,nieuw,nieuwe,oud,oude,rode,grote,hoge,stille,black,verenigde,human,nederlands,frans
engels,duits,kerstmis,kerst,pasen,nieuwjaar`,
    institutions: `\
universiteit,hogeschool,school,college,campus,ziekenhuis,kliniek,centrum,bank,markt,kerk,station,straat
laan,plein,park,hotel,restaurant,café,museum,faculteit,instituut,bibliotheek,gemeente,stad,sint,auditorium
zaal,aula,lokaal,gebouw,az,uz,umc,wzc,vzw,nv,bv,colruyt,resources,team,dienst,afdeling,klas,groep,club
festival,zee,eiland,eilanden,prins,prinses,praktijk,apotheek,garage,bakkerij,ltd,google,huis,gent
antwerpen,brussel,leuven,brugge,mechelen,hasselt,kortrijk,aalst,oostende,vlaanderen,belgië,nederland
frankrijk,amsterdam,rotterdam,utrecht,londen,parijs,delhaize,ah,teams,heijn`,
    particles: `van,der,den,de,ter,ten,von,le,la,el,bin,t,v,d,du,da,dos`,
    negations: `geen,zonder,niet,niets,nooit,niemand`,
    classifiers: `\
optie,groep,klas,vitamine,type,plan,lokaal,vraag,blok,zaal,reeks,deel,model,kolom,rij,vak,lijn,punt
hepatitis,niveau,bijlage`
  },
  titles: `\
meneer,mijnheer,heer,mevrouw,mevr,mw,mvr,dhr,hr,mrs,ms,miss,prof=professor,professor=professor,dr=dokter
dokter=dokter,drs,ir,ing,mr,juf=juf,juffrouw=juf,meester=meester,zuster=verpleegkundige
broeder=verpleegkundige,tante=tante,nonkel=nonkel,oom=oom`,
  article: 'de',
  endings: '-d,-de,-den,-te,-ten,-t,-en,ge-d,ge-t,ge-',
  verbPrefix:
    /^(?:aan|achter|af|bij|binnen|dicht|door|in|klaar|los|mee|na|neer|om|op|open|over|samen|terug|toe|uit|vast|voor|weg)(\p{L}{3,})$/u,
  participle: /^\p{L}{0,6}ge(?:\p{L}{2,}(?:d|t|en)|gaan|daan)$/u,
  impersonal:
    /(?:straat|laan|plein|weg|steeg|dreef|kaai|park|markt|stad|dorp|gemeente|land|eiland(?:en)?|zee|ziekenhuis|school|bank|centrum|museum|kliniek|kunde|logie|recht|schap(?:pen)?|heid|teit|isme|tie|iek|ica|sport|methoden|nomie|tomie|emie|metrie|losofie|denis|beleid|management|zoek|latijn|houden|grieks|spaans|taal|ing|[ai]anse?|lands|landse|ische?|opese?|engelse?|franse?|duitse?|belgische?|talige?|lijke?|[^n]ste|arts|loog|kundige|alis|coli|dienst|team|werk|huis)$/,
  surnameLike:
    /^vand(?:e|en|er)\p{L}{3,}|..(?:(?:ns|rs|oos|aes|ijs)sens?|[^r]mans|aerts?|ckx?x|nckx?|eyns?|stra|sma|inga|geest|.ink)$/u,
  genitive: true
};
