import { type Choice, type ChoiceName, choices } from './choices';

/** What a setting's cell may hold, and what holds while the cell is blank. */
type SettingKind =
  | { readonly kind: 'choice'; readonly choice: ChoiceName; readonly usual: string }
  | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly usual: number }
  | { readonly kind: 'share'; readonly usual: number }
  /** Minutes after midnight. */
  | { readonly kind: 'time'; readonly usual: number };

/** One rule of the collaboration. One that acts on nothing yet is not offered until the sheet comes that asks for it. */
export type Setting = SettingKind & { readonly unused?: true };

const oneOf = <N extends ChoiceName>(choice: N, usual: Choice<N>) => ({ kind: 'choice', choice, usual }) as const;
const count = (usual: number, least = 0, most = 1_000_000) => ({ kind: 'number', least, most, usual }) as const;
const share = (usual: number) => ({ kind: 'share', usual }) as const;
const time = (hour: number, minute = 0) => ({ kind: 'time', usual: hour * 60 + minute }) as const;
const unused = <S extends SettingKind>(setting: S) => ({ ...setting, unused: true }) as const;

/** Every setting of 协作规则 in the order of its rows. Where each default comes from stands in the catalogues. */
export const settingList = {
  language: oneOf('language', 'zh-CN'),
  paused: oneOf('yesNo', 'no'),
  matrixOf: oneOf('matrixOf', 'tasks'),
  digestDay: oneOf('weekday', 'mon'),
  digestTime: time(9),
  mailTime: time(9),
  lagUnit: oneOf('lagUnit', 'workdays'),
  region: oneOf('region', 'china'),
  dueSoon: count(7, 0, 60),
  noticeAfter: count(1, 1, 60),
  replyHours: count(48, 1, 720),
  escalationHours: count(24, 1, 720),
  urgentHours: unused(count(2, 1, 72)),
  approval: oneOf('yesNo', 'yes'),
  meetingDay: unused(oneOf('weekday', 'fri')),
  meetingTime: unused(time(17)),
  meetingMinutes: unused(count(30, 5, 480)),
  spendingLimit: count(5000),
  mostResponsible: count(3, 1, 99),
  mostConsulted: count(3, 1, 99),
  mostInformed: count(5, 1, 99),
  shareOfWork: share(0.6),
  shareOfAccount: share(0.5),
  shareFromRows: count(5, 1, 999),
} as const satisfies Record<Choice<'setting'>, Setting>;

export type SettingKey = keyof typeof settingList;
type SettingOf<K extends SettingKey> = (typeof settingList)[K];
export type Settings = {
  readonly [K in SettingKey]: SettingOf<K> extends { readonly choice: infer N extends ChoiceName } ? Choice<N> : number;
};

export const settingKeys = Object.keys(settingList) as SettingKey[];

/** Whether a setting acts on anything: what does not is not offered, though a row of it that stands is kept and understood. */
export const isUsed = (key: SettingKey): boolean => {
  const setting: Setting = settingList[key];
  return setting.unused !== true;
};

export const usedSettings: readonly SettingKey[] = settingKeys.filter(isUsed);

/** Whether `value` is a key of the named set. */
export const isChoice = <N extends ChoiceName>(name: N, value: unknown): value is Choice<N> =>
  (choices[name] as readonly unknown[]).includes(value);
