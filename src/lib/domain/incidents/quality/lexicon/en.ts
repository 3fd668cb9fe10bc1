import type { LexiconData } from '../lexicon.ts';

/** British English, and what Flemish students write in it; how to read the lists: `LexiconData`. */
export const english: LexiconData = {
  language: 'en',
  lists: {
    generalising: `\
always,often,usually,mostly,never,sometimes,regularly,generally,typically,constantly,continuously
continually,frequently,rarely,seldom,hardly ever,all the time,every time,every day,every lesson
every class,tends to,tended to,in general,as a rule,time and again,keeps,is someone who`,
    generalisingExcept: `\
never before,had never,not always,for ever,as always,more often than,never again,which I had never`,
    vague: `\
things,stuff,something,somehow,and so on,etc,all sorts of,all kinds of,whatever,or something,sort of
kind of,somewhere,that kind of thing`,
    vagueExcept: `something else to,needed something`,
    opinion: `\
in my opinion,I think that,I believe that,a good professor,a good teacher,a good nurse,a good employee
should always,one should,you should,would have,ought to,is supposed to`,
    trait: `\
friendly,unfriendly,nice,sweet,helpful,unhelpful,customer-friendly,customer friendly,bad,great,wonderful
fantastic,excellent,perfect(ly),strict,lazy,arrogant,incompetent,competent,professional(ly),unprofessional
motivated,unmotivated,uninterested,impatient,respectful,disrespectful,empathetic,polite,impolite,rude
chaotic,organised,organized,structured,enthusiastic,boring,inspiring,approachable,distant,committed
indifferent,nonchalant,punctual,sloppy,reliable,unreliable,honest,dishonest,unfair,calm,cheerful,grumpy
blunt,stupid,clever,skilled,flexible,communicative,assertive,incredible,awesome`,
    traitInContext: `\
good,best,kind,patient,interested,fair,social,correct,negative,positive`,
    traitContext: `\
is,was,were,seemed,seems,came across as,behaved,very,really,so,extremely,super,incredibly,enormously
simply,quite,rather,just`,
    inner: `\
felt,feels,thought,thinks,wanted,wants,understood,understands,realised,realized,knew,knows,hoped,believed
cared,tried,tries,meant,sensed,did not feel like,thought along,sympathised`,
    evaluation: `\
did ~ best,did his job,did her job,did their job,did a good job,handled it,handled the situation
dealt with it,dealt with the situation,reacted ~ well,reacted ~ badly,solved it,treated ~ well
treated ~ badly,was ~ there for me,was ~ there for us,did nothing,did not do anything,was helpful
teaches ~ well,taught ~ well,helped me
showed ~ empathy,showed ~ patience,showed ~ interest,showed ~ respect,showed ~ understanding,made ~ time for
went the extra mile,goes the extra mile`,
    action: `\
said/say(s)/saying,ask+,answer+,shout+/called out/call out,whisper*,mumbl*,repeat+,told/tell+,nam*
reported/reporting,announc*,explain+,show+/shown,pointed/pointing,drew/draw+
wrote/write(s)/writing/written,note(d)/noting,typ*,entered/entering,read(s)/reading,calculat*,count+
measur*,took/take(s)/taking/taken,check+,compar*,search*,look+,listen*,nodd*/nods,laugh*,smil*,sigh*
shook/shake/shak*,leafed,open+/reopened,clos*/close,stop/stopp*/stops,start+,push+/press+,print*
scann*/scans,click*,pasted/pasting,sent/send+,e-mail*/email*/mailed/mailing,call+/phon*/rang/telephoned
gave/give(s)/giving/given,brought/bring+,fetch+,carried/carry+,put(s)/putting,plac*,had,let,held/hold+
kept/keep/keeping,pull+,grabb*/grab,pack+,stack+,fill+,walk+,step/stepp*/steps,drove/drive(s)/driving
knelt/kneel*,crouch*,turn+,offer+,suggest+,refus*/refuse,correct*,booked/booking,block+,sav*/save
ordered/ordering,chose/choose/choos*,apologis*/apologiz*,thank+,discover*,wait+,serv*/serve,prick*
spill+/spilt,mark+,summaris*/summariz*,began/begin*/beginning,ignor*,interrupt*,knock*,wip*,pour*
creat*/create,registered/registering,arrang*,came back,arriv*,stay+,mov*/move,switch+,rais*/raise,hand+
shut(s)/shutting,stuck,got,dropp*/drop,pass+,accept*,left,spoke/speak+/spoken,talk+,yell*/scream*,wav*
threw/throw+/thrown,lift*,hung up,referr*,advis*,promis*,confirm*,discuss*,shar*,clean*,cleared/clearing
wash*,repair*,replac*,cancell*,paid/pay+,charg*,weigh*,remov*,copied/copying,added/adding,follow*,brak*
parked/parking,sat/sitting,stood/standing,bent,hugg*,touched/touching,warn*,informed/informing,lent
examin*,tested/testing,demonstrat*,ran,return*,roll*,mock*,threaten*,demanded/demanding,signed/signing
presented/presenting,listed,translat*,highlight*/underlin*,texted/texting,invit*,introduc*,greet*,admitt*
insist*,cut,record*,met,went to,went back,went over`,
    negated: `\
did nothing,said nothing,did not react,did not answer,explained nothing,did not help`,
    passive: `\
was told,were told,was explained,it was said,was done,was helped,people said,they say`,
    when: `\
when,while,during,after,before,last,yesterday,shortly,at,around,on a,on the first,one,in the week,weekend
Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday,January,February,March,April,May,June,July,August
September,October,November,December,spring,summer,autumn,winter,morning,afternoon,noon,evening,night
semester,exams,exam period,first,second,third,fourth,fifth,sixth,hour,minute(s),day(s),week(s),end of
start of,a.m.,p.m.`,
    habitual: `\
during the first-year sociology lectures,during the lectures,during my driving lessons,during my lessons
on days when,during the year,every week,every Monday`,
    place: `\
lecture,lecture hall,class,course,room,corridor,office,exam,review,till,shop,supermarket,queue,shelf
department,desk,information desk,library,reading room,computer,counter,bank,branch,entrance hall,hospital
ward,bed,clinic,round,terrace,restaurant,brasserie,kitchen,table,bar,car,street,motorway,junction,car park
lesson,driving school,traffic light,town,phone,chat,e-mail,mailbox,customer service,web shop,customer(s)
student(s),patient(s),guest(s),learner,colleague(s),man,woman,lady,mother,father,girl,boy(s),grandmother
grandfather,sister,brother,child(ren),family,friend,neighbour(s),professor,teacher,group work,placement
school,nursing home,work,we,us,our,I,my,nurse(s),doctor,employee(s),visitor(s),meeting,train,bus,station
hotel,home`,
    outcome: `\
as a result,so that,so the,so there,therefore,because of that,consequently,led to,ended up,in the end
eventually,afterwards,then,later,since then,the next day,the day after,the week after,the month after
the year after,in the following,for the rest of,in the second vote,in the mock exam,in the exam
in the test,could,was able to,were able to,had to,got,received,passed,failed,lost,missed,paid,stayed,left
came back,became,dropped,rose,nobody,no longer,turned out,was not allowed,enrolled,refused,booked
complaint,report,cancelled,moved,was taken,succeeded,thanked,ate the,started,cracked,signed,spoke,within`,
    feeling: `\
happy,satisfied,dissatisfied,angry,disappointed,frustrated,sad,relieved,heard,understood,fun,annoying
a pity,okay,not okay,pleasant,good feeling,bad feeling,incomprehensible,scandalous,bad service
good service,great,super,not professional,unprofessional`,
    goodOutcome: `\
passed,succeeded,solved,recovered,refunded,thanked,thank-you,compliment(s),praised,promoted,approved
on time,tip,stayed a customer,higher marks,no complaint(s),was able to,were able to`,
    badOutcome: `\
complaint(s),complained,fine,fined,lost,failed,fired,dismissed,cancelled,damage(d),injured,accident
in vain,cried,crying,had to ~ again,never again,argument,did not come back,dropped out,gave up,walked out`
  },
  sets: {
    firstNames: `\
aaron,abbi,abdul,abi,abigail,adam,adrian,ahmed,aisha,alan,albert,alex,alexander,alexandra,ali,alice,alison
amanda,amber?,amelia,amy,an?,andrea,andrew,andy,angela,anke,ann,anna,anne,annelies,anthony,arne,arthur
ashley,barbara,barry,bart,becky,ben?,benjamin,beth,bill?,billy,bob?,bram,brenda,brian,bridget,callum
cameron,carl,carol?,caroline,catherine,celine,charles,charlotte?,chloe,chris,christian?,christine
christopher,cindy,claire,clare,claudia,craig,daan,dan?,daniel,danielle,danny,darren,dave,david,dawn?,dean?
debbie,deborah,delia,denise,dennis,derek,diana,diane,dirk,dominic,donald,donna,dries,edward,eileen,elaine
eleanor,elien,elise,elizabeth,ella,ellen,ellie,els?,emily,emma,eric,eva,fatima,felix,filip,fiona,florence?
frances,frank?,fred,freya,gail,gareth,gary,gavin,geert,gemma,george,georgia?,georgina,gillian,grace?
graham,greg,guy?,hamza,hannah,hanne,harold,harry?,hassan,hazel,heather?,helen,henry,hilde,holly?,howard
hussain,ian,ibrahim,ilse,inge,iris?,isaac,ismail,jack?,jackie,jacob,jade?,jake,james,jamie,jan,jana,jane
janet,jasmine?,jason,jean?,jef,jeff,jen,jenna,jennifer,jenny,jens,jeremy,jess,jessica,jill,jim,jimmy,jo
joan,joanna,joanne,joe,john,joke?,jonas,jordan?,joris,joseph,josh?,joshua,julia,julie,justin,karel,karen
karl,kate,katherine,kathleen,kathy,katie,katrien,katy,keith,kelly?,ken,kenneth,kerry,kev,kevin,khadija,kim
kimberley,kirsty,koen,kris,lara,lars,laura,lauren,lawrence,lea,leah,leanne,lee,leo,leon,lewis,liam,lien?
lies?,lieve?,linda,lisa,liz,lotte,louis,louise,luc,lucas,lucy,luke,lynn,maarten,maggie,mandy,marc,marcus
margaret,maria,marie,marijke,marion,mark?,martha,martin,mary,matt,matthew,max?,megan,mehmet,melanie
melissa,mia,michael,michelle,mieke,miguel,mike,mohamed,mohammad,mohammed,molly,muhammad,mustafa,naomi
natalie,natasha,nathan,neil,nele,nicholas,nick?,nicola,nicole,nigel,nina,noah,oliver,olivia,omar,oscar
owen,pamela,pat?,patricia,patrick,paul,penny?,pete,peter,phil,philip,phoebe,piet,pieter,priya,rachel,raf
raymond,rebecca,richard,rik,rita,rob?,robert,robin?,roger,ruth,ryan,sally,sam,samantha,samuel,sandra,sara
sarah,scott,sean,shannon,sharon,sheila,simon,sofia,sofie,sophie,stefan,stephanie,stephen,steve,steven
stewart,stijn,stuart,sue?,susan,susanne,suzanne,terry,thomas,tim,timothy,tina,tine?,tom,tommy,tony,tracy
vanessa,veerle,vicky,victor?,victoria?,walter,wendy,will?,william,wim,wout,yasmin,yasmine,yusuf,zoe`,
    surnames: `\
smith,jones,williams,taylor,brown?,davies,evans,wilson,roberts,johnson,walker?,robinson,wood?,thompson
white?,jackson,wright?,green?,harris,cooper?,morgan,hughes,edwards,harrison,morris,turner?,mitchell,patel
anderson,khan,singh,begum?,hussain,ahmed,murphy,kelly,miller?,murray,richards,stevens,stewart,baker?
o'brien,o'connor,kumar,ali?,shah,wang,nguyen,peeters,janssens,maes,jacobs,mertens,willems,claes,wouters
smet?,jong?,bakker,visser`,
    functionWords: `\
an,he,she,your,his,her,its,their,this,these,those,there,here,but,if,now,yes,also,still,already,any,some
someone,somebody,everyone,everybody,what,who,whom,where,why,how,to,of,from,with,without,by,about,over
under,between,through,into,until,although,though,despite,according,outside,inside,except,moreover,once
many,much,most,both,each,other,another,such,even,yet,today,tomorrow,suddenly,finally,unfortunately,luckily
perhaps,maybe,meanwhile,thanks,thankyou,dear,hello,hi,two,three,four,are,be,been,has,have,do,does,can
overall,everything,nothing,being,having,please,sorry,ok,less,only,north,south,east,west,northern,southern
eastern,western,new,old,royal,red,black,human,united,prime,world,national,public,general,golden,grand,high
daily,mental,christmas,easter,former`,
    institutions: `\
university,college,school,campus,hospital,clinic,centre,center,bank,market,church,station,street,road,lane
park,hotel,restaurant,café,museum,faculty,department,institute,library,council,city,town,saint,st,cross
house,hall,building,ward,unit,nhs,trust,ltd,plc,resources,team,service,services,room,group,club,states
island,islands,sea,river,lake,mount,mountain,mountains,beach,president,minister,prince,queen,google,health
nursing,stroke,community,crisis,home,treatment,care,support,surgery,practice,government,parliament
committee,railway,ghent,antwerp,brussels,louvain,london,paris,france,england,belgium,europe,excel,word
teams,zoom,coli`,
    particles: `van,der,den,de,ter,von,le,la,el,bin,du,da,dos,di,del`,
    negations: `no,not,without,never,nobody`,
    classifiers: `\
option,group,class,vitamin,type,plan,room,question,block,section,grade,model,column,row,line,point,part
hepatitis,level,team,appendix`
  },
  titles: `\
mr,mrs,ms,miss,sir,madam,prof=professor,professor=professor,dr=doctor,doctor=doctor,nurse=nurse
sister=nurse,matron=matron,uncle=uncle,aunt=aunt,auntie=aunt,lady,lord,mevrouw,meneer`,
  article: 'the',
  endings: '-ed,-s,-es,-ing',
  verbPrefix: null,
  participle: /^\w{3,}ed$/,
  impersonal:
    /(?:ology|ics|istry|ment|tion|sion|ness|ship|ing|ity|ism|ence|ian|ish|ese|[ai]can|ational|ial|ic|ous|ive|land|lands|shire|ville|town|bury|hospital|school|nurse|nurses|ers|ies)$/,
  surnameLike:
    /^(?:mc|mac|o'|fitz)\p{L}{3,}|^vand(?:e|en|er)\p{L}{3,}|.{2}(?:(?:ns|rs|oos|aes)sens?|[^r]mans|aerts?|ckx|dottir|ovi[cć])$/u,
  genitive: false
};
