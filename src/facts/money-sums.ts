/** What a department asks for, and what of it was approved, in yuan. */
export interface MoneyLine {
  readonly department: string;
  readonly asked: number;
  readonly approved: number;
}

/** Sums by department, the known departments first, in their order; those that ask for nothing are left out. */
export const moneySums = (entries: readonly MoneyLine[], departments: readonly string[]): readonly MoneyLine[] => {
  const sums = new Map<string, MoneyLine>(
    departments.map((department) => [department, { department, asked: 0, approved: 0 }]),
  );
  for (const { department, asked, approved } of entries) {
    const before = sums.get(department) ?? { department, asked: 0, approved: 0 };
    sums.set(department, { department, asked: before.asked + asked, approved: before.approved + approved });
  }
  return [...sums.values()].filter((line) => line.asked + line.approved > 0);
};
