import type { Language } from '../language.ts';

/** A job to start a workshop from: the facilitator takes it over and changes what does not fit. */
export interface JobTemplate {
  key: string;
  jobTitle: Record<Language, string>;
  /** One sentence on the purpose of the job, as Flanagan's first step asks for it. */
  aim: Record<Language, string>;
}

export const jobTemplates: readonly JobTemplate[] = [
  {
    key: 'professor',
    jobTitle: { nl: 'universiteitsprofessor', en: 'university professor' },
    aim: {
      nl: 'Onderwijs geven, wetenschappelijk onderzoek doen en studenten en jonge onderzoekers begeleiden, zodat zij kennis verwerven en zelfstandig leren denken.',
      en: 'To teach, to do scientific research and to guide students and young researchers, so that they acquire knowledge and learn to think for themselves.'
    }
  },
  {
    key: 'cashier',
    jobTitle: { nl: 'kassamedewerker', en: 'cashier' },
    aim: {
      nl: 'Klanten aan de kassa correct en vlot laten betalen en hen te woord staan, zodat de kas klopt en zij graag terugkomen.',
      en: 'To let customers pay correctly and without delay and to answer their questions, so that the till balances and they are glad to come back.'
    }
  },
  {
    key: 'librarian',
    jobTitle: { nl: 'bibliothecaris', en: 'librarian' },
    aim: {
      nl: 'Een collectie opbouwen en toegankelijk maken en bezoekers op weg helpen, zodat iedereen vindt wat hij of zij wil lezen, leren of opzoeken.',
      en: 'To build and open up a collection and to help visitors on their way, so that everyone finds what they want to read, learn or look up.'
    }
  },
  {
    key: 'bank_clerk',
    jobTitle: { nl: 'loketbediende in een bank', en: 'bank counter clerk' },
    aim: {
      nl: 'Klanten aan het loket helpen met hun bankzaken en hen doorverwijzen waar nodig, zodat verrichtingen juist, veilig en verstaanbaar verlopen.',
      en: 'To help customers at the counter with their banking and refer them where needed, so that transactions are correct, safe and understood.'
    }
  },
  {
    key: 'nurse',
    jobTitle: { nl: 'verpleegkundige', en: 'nurse' },
    aim: {
      nl: 'Patiënten verzorgen, opvolgen en informeren, samen met het zorgteam, zodat zij veilig herstellen of zich zo goed mogelijk voelen.',
      en: 'To care for, monitor and inform patients, together with the care team, so that they recover safely or are as comfortable as possible.'
    }
  },
  {
    key: 'waiter',
    jobTitle: { nl: 'ober', en: 'waiter' },
    aim: {
      nl: 'Gasten ontvangen, hun bestelling opnemen, opdienen en afrekenen, zodat zij krijgen wat ze vroegen en een aangename tijd hebben.',
      en: 'To receive guests, take their orders, serve and settle the bill, so that they get what they asked for and have a pleasant time.'
    }
  },
  {
    key: 'driving_instructor',
    jobTitle: { nl: 'rij-instructeur', en: 'driving instructor' },
    aim: {
      nl: 'Leerlingen stap voor stap leren rijden en hun vorderingen beoordelen, zodat zij veilig en zelfstandig aan het verkeer deelnemen.',
      en: 'To teach learners to drive step by step and assess their progress, so that they take part in traffic safely and independently.'
    }
  },
  {
    key: 'customer_service',
    jobTitle: { nl: 'medewerker klantenservice', en: 'customer-service employee' },
    aim: {
      nl: 'Vragen en klachten van klanten per telefoon, mail en chat behandelen, zodat zij snel een juiste oplossing krijgen en klant blijven.',
      en: "To deal with customers' questions and complaints by telephone, e-mail and chat, so that they quickly get the right solution and remain customers."
    }
  }
];
