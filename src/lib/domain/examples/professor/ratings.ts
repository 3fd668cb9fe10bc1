import type { ExampleRatings } from '../example.ts';

/** A digit for each participant, in their order; a dash for who did not answer. */
export const ratings: ExampleRatings = {
  tasks: {
    'c-teaching': { importance: '55554545', frequency: '44455454', errorConsequence: '33333343' },
    'c-exams': { importance: '54445434', frequency: '23222223', errorConsequence: '55445543' },
    'c-feedback': { importance: '45445454', frequency: '32342333', errorConsequence: '54443444' },
    'c-research': { importance: '44455544', frequency: '53443044', errorConsequence: '34434434' },
    'c-organising': { importance: '24234334', frequency: '54534445', errorConsequence: '44234431' },
    'c-practice': { importance: '34323432', frequency: '32342333', errorConsequence: '44443545' },
    'c-individual': { importance: '42333332', frequency: '45444545', errorConsequence: '43222333' }
  },
  effectiveness: {
    'prof-01': '-5676555',
    'prof-02': '656577-6',
    'prof-03': '121-3231',
    'prof-04': '1-132321',
    'prof-05': '567-6656',
    'prof-06': '11312-22',
    'prof-07': '6-567657',
    'prof-08': '-2312222',
    'prof-09': '6773737-',
    'prof-10': '2222-323',
    'prof-11': '66664-66',
    'prof-12': '12-21322',
    'prof-13': '5664-674',
    'prof-14': '2112-212',
    'prof-15': '-5666567',
    'prof-16': '213211-1',
    'prof-17': '766-6757',
    'prof-18': '212122-3',
    'prof-19': '5776576-',
    'prof-20': '3-123211',
    'prof-21': '7-666767',
    'prof-22': '1112111-',
    'prof-23': '567667-6',
    'prof-24': '212-1312',
    'prof-25': '77-66666',
    'prof-26': '23-34342',
    'prof-27': '65-57666',
    'prof-28': '33122-43',
    'prof-29': '5676-775',
    'prof-30': '-1133122',
    'prof-31': '67666-75',
    'prof-32': '2241234-'
  },
  links: {
    'c-teaching': {
      'c-knowledge': '33333332',
      'c-explaining': '32233333',
      'c-giving-feedback': '22111111',
      'c-planning': '21023111',
      'c-composure': '32222313',
      'c-empathy': '21212112',
      'c-integrity': '20121211'
    },
    'c-exams': {
      'c-knowledge': '22223322',
      'c-explaining': '21122111',
      'c-giving-feedback': '11011112',
      'c-planning': '32222232',
      'c-composure': '22221222',
      'c-empathy': '21211110',
      'c-integrity': '33333323'
    },
    'c-feedback': {
      'c-knowledge': '22221231',
      'c-explaining': '23333222',
      'c-giving-feedback': '33333332',
      'c-planning': '22212222',
      'c-composure': '11211111',
      'c-empathy': '22222132',
      'c-integrity': '12122222'
    },
    'c-research': {
      'c-knowledge': '23333333',
      'c-explaining': '11231222',
      'c-giving-feedback': '33333332',
      'c-planning': '21212112',
      'c-composure': '10111010',
      'c-empathy': '22322123',
      'c-integrity': '23322233'
    },
    'c-organising': {
      'c-knowledge': '11100010',
      'c-explaining': '12222222',
      'c-giving-feedback': '00010000',
      'c-planning': '33323333',
      'c-composure': '00112001',
      'c-empathy': '10110101',
      'c-integrity': '21231232'
    },
    'c-practice': {
      'c-knowledge': '23223123',
      'c-explaining': '32221212',
      'c-giving-feedback': '12121122',
      'c-planning': '33132232',
      'c-composure': '22132133',
      'c-empathy': '22222321',
      'c-integrity': '12210111'
    },
    'c-individual': {
      'c-knowledge': '01111011',
      'c-explaining': '22222122',
      'c-giving-feedback': '00111110',
      'c-planning': '23222221',
      'c-composure': '23322222',
      'c-empathy': '33233233',
      'c-integrity': '21232221'
    }
  }
};
