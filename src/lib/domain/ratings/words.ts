import type { Language } from '../language.ts';
import type { EmotionalDemand } from './emotional-demands.ts';
import type { RatingScale } from './scales.ts';

interface ScaleWords {
  /** Of the scale, and of a column with it. */
  name: string;
  /** What is asked; of a link and of a demand the thing itself is asked. */
  question: string;
  /** Every answer from 0 on; an empty one is not offered. */
  anchors: string[];
}

interface RatingWords {
  scales: Record<RatingScale, ScaleWords>;
  /** A competency is needed or not, rather than performed. */
  importanceOfCompetency: { question: string; anchors: string[] };
  demands: Record<EmotionalDemand, { name: string; question: string }>;
}

/** Scales and their anchors in words (job-analysis page, sections 10, 11 and 13): pages, documents and tables. */
export const ratingWords: Record<Language, RatingWords> = {
  nl: {
    scales: {
      importance: {
        name: 'Belang',
        question: 'Hoe belangrijk is deze taak in de functie?',
        anchors: [
          'Wordt niet uitgevoerd',
          'Niet belangrijk',
          'Weinig belangrijk',
          'Belangrijk',
          'Zeer belangrijk',
          'Van doorslaggevend belang'
        ]
      },
      frequency: {
        name: 'Frequentie',
        question: 'Hoe vaak wordt deze taak uitgevoerd?',
        anchors: [
          'Wordt niet uitgevoerd',
          'Enkele keren per jaar',
          'Enkele keren per maand',
          'Enkele keren per week',
          'Dagelijks',
          'Verschillende keren per dag'
        ]
      },
      difficulty: {
        name: 'Moeilijkheid',
        question: 'Hoe moeilijk is deze taak?',
        anchors: ['Weet ik niet', 'Zeer gemakkelijk', 'Gemakkelijk', 'Gemiddeld', 'Moeilijk', 'Zeer moeilijk']
      },
      timeSpent: {
        name: 'Tijdsbesteding',
        question: 'Hoeveel tijd gaat er naar deze taak, vergeleken met de andere?',
        anchors: ['Geen tijd', 'Veel minder', 'Minder', 'Evenveel', 'Meer', 'Veel meer']
      },
      errorConsequence: {
        name: 'Gevolg van fouten',
        question: 'Hoe erg is het als deze taak verkeerd gebeurt?',
        anchors: ['Weet ik niet', 'Verwaarloosbaar', 'Klein', 'Merkbaar', 'Ernstig', 'Zeer ernstig']
      },
      entry: {
        name: 'Nodig bij aanvang',
        question: 'Wanneer moet iemand dit kunnen of hebben?',
        anchors: [
          'Weet ik niet',
          'Pas na een jaar',
          'Na enkele maanden',
          'Na enkele weken',
          'Vanaf de eerste week',
          'Vanaf de eerste dag'
        ]
      },
      effectiveness: {
        name: 'Effectiviteit',
        question: 'Hoe effectief was dit gedrag?',
        anchors: [
          'Weet ik niet',
          'Zeer ineffectief',
          'Ineffectief',
          'Eerder ineffectief',
          'Neutraal',
          'Eerder effectief',
          'Effectief',
          'Zeer effectief'
        ]
      },
      link: {
        name: 'Koppeling',
        question: 'Is deze competentie nodig voor de taak?',
        anchors: ['Niet nodig', 'Nuttig', 'Belangrijk', 'Onmisbaar']
      },
      emotion: {
        name: 'Emotionele eisen',
        question: '',
        anchors: ['Weet ik niet', 'Nooit of zeer laag', 'Laag', 'Gemiddeld', 'Hoog', 'Altijd of zeer hoog']
      }
    },
    importanceOfCompetency: {
      question: 'Hoe belangrijk is deze competentie in de functie?',
      anchors: [
        'Is niet nodig',
        'Niet belangrijk',
        'Weinig belangrijk',
        'Belangrijk',
        'Zeer belangrijk',
        'Van doorslaggevend belang'
      ]
    },
    demands: {
      E1: { name: 'Frequentie', question: 'Hoe vaak moet de functiehouder een bepaalde emotie tonen?' },
      E2: { name: 'Intensiteit', question: 'Hoe sterk of overtuigend moet die emotie getoond worden?' },
      E3: { name: 'Duur', question: 'Hoelang duurt zo’n contact, waarin emoties getoond moeten worden?' },
      E4: { name: 'Verscheidenheid', question: 'Hoeveel verschillende emoties moeten er getoond worden?' },
      E5: {
        name: 'Positieve emoties tonen',
        question: 'Hoezeer moet men vriendelijkheid, enthousiasme of begrip tonen?'
      },
      E6: {
        name: 'Negatieve of neutrale emoties tonen',
        question: 'Hoezeer moet men streng, kordaat of onpartijdig zijn?'
      },
      E7: {
        name: 'Gevoeligheid voor emoties van anderen',
        question: 'Hoezeer moet men aanvoelen wat anderen voelen?'
      },
      E8: {
        name: 'Weergaveregels',
        question: 'Hoe uitdrukkelijk zijn de regels over wat men toont (voorschriften, scripts, controle)?'
      },
      E9: { name: 'Oppervlakkig acteren', question: 'Hoe vaak moet men tonen wat men niet voelt?' },
      E10: { name: 'Verbergen, onderdrukken', question: 'Hoe vaak moet men verbergen wat men voelt?' },
      E11: { name: 'Diep acteren', question: 'Hoe vaak probeert men het eigen gevoel bij te sturen?' },
      E12: {
        name: 'Emotionele dissonantie',
        question: 'Hoe groot is het verschil tussen wat men voelt en wat men toont?'
      },
      E13: { name: 'Emotionele consonantie', question: 'Hoe vaak voelt men vanzelf wat gevraagd wordt?' },
      E14: {
        name: 'Confrontatie met negatieve emoties',
        question: 'Hoe vaak krijgt men te maken met kwaadheid, angst, verdriet of agressie van anderen?'
      },
      E15: {
        name: 'Regelmogelijkheden en herstel',
        question: 'Hoezeer kan men een gesprek overdragen of even pauzeren?'
      },
      E16: {
        name: 'Steun en training',
        question: 'Hoeveel steun en opleiding krijgt men hiervoor (collega’s, nabespreking)?'
      }
    }
  },
  en: {
    scales: {
      importance: {
        name: 'Importance',
        question: 'How important is this task in the job?',
        anchors: [
          'Is not performed',
          'Not important',
          'Slightly important',
          'Important',
          'Very important',
          'Of decisive importance'
        ]
      },
      frequency: {
        name: 'Frequency',
        question: 'How often is this task performed?',
        anchors: [
          'Is not performed',
          'A few times a year',
          'A few times a month',
          'A few times a week',
          'Daily',
          'Several times a day'
        ]
      },
      difficulty: {
        name: 'Difficulty',
        question: 'How difficult is this task?',
        anchors: ['I do not know', 'Very easy', 'Easy', 'Average', 'Difficult', 'Very difficult']
      },
      timeSpent: {
        name: 'Time spent',
        question: 'How much time does this task take, compared with the others?',
        anchors: ['No time', 'Much less', 'Less', 'As much', 'More', 'Much more']
      },
      errorConsequence: {
        name: 'Consequence of error',
        question: 'How bad is it when this task goes wrong?',
        anchors: ['I do not know', 'Negligible', 'Small', 'Noticeable', 'Serious', 'Very serious']
      },
      entry: {
        name: 'Needed at entry',
        question: 'When must someone have this or be able to do it?',
        anchors: [
          'I do not know',
          'Only after a year',
          'After a few months',
          'After a few weeks',
          'From the first week',
          'From the first day'
        ]
      },
      effectiveness: {
        name: 'Effectiveness',
        question: 'How effective was this behaviour?',
        anchors: [
          'I do not know',
          'Very ineffective',
          'Ineffective',
          'Rather ineffective',
          'Neutral',
          'Rather effective',
          'Effective',
          'Very effective'
        ]
      },
      link: {
        name: 'Link',
        question: 'Does the task need this competency?',
        anchors: ['Not needed', 'Useful', 'Important', 'Indispensable']
      },
      emotion: {
        name: 'Emotional demands',
        question: '',
        anchors: ['I do not know', 'Never or very low', 'Low', 'Average', 'High', 'Always or very high']
      }
    },
    importanceOfCompetency: {
      question: 'How important is this competency in the job?',
      anchors: [
        'Is not needed',
        'Not important',
        'Slightly important',
        'Important',
        'Very important',
        'Of decisive importance'
      ]
    },
    demands: {
      E1: { name: 'Frequency', question: 'How often must the job holder show a particular emotion?' },
      E2: { name: 'Intensity', question: 'How strongly or convincingly must that emotion be shown?' },
      E3: {
        name: 'Duration',
        question: 'How long does such a contact last, in which emotions must be shown?'
      },
      E4: { name: 'Variety', question: 'How many different emotions must be shown?' },
      E5: {
        name: 'Showing positive emotions',
        question: 'How far must one show friendliness, enthusiasm or understanding?'
      },
      E6: {
        name: 'Showing negative or neutral emotions',
        question: 'How far must one be strict, firm or impartial?'
      },
      E7: { name: 'Sensitivity to others’ emotions', question: 'How far must one sense what others feel?' },
      E8: {
        name: 'Display rules',
        question: 'How explicit are the rules about what one shows (instructions, scripts, checks)?'
      },
      E9: { name: 'Surface acting', question: 'How often must one show what one does not feel?' },
      E10: { name: 'Hiding, suppressing', question: 'How often must one hide what one feels?' },
      E11: { name: 'Deep acting', question: 'How often does one try to change one’s own feeling?' },
      E12: {
        name: 'Emotional dissonance',
        question: 'How large is the difference between what one feels and what one shows?'
      },
      E13: { name: 'Emotional consonance', question: 'How often does one feel by itself what is asked?' },
      E14: {
        name: 'Exposure to negative emotions',
        question: 'How often does one meet with others’ anger, fear, grief or aggression?'
      },
      E15: { name: 'Control and recovery', question: 'How far can one hand over a conversation or pause?' },
      E16: {
        name: 'Support and training',
        question: 'How much support and training is there for this (colleagues, debriefing)?'
      }
    }
  }
};
