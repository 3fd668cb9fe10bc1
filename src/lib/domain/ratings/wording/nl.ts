import type { RatingWords } from '../words.ts';

export const nl: RatingWords = {
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
};
