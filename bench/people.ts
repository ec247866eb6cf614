/** A company with twelve departments, each with its contact and one more person who owns tasks. */
export const departments = [
  '市场部',
  '研发部',
  '销售部',
  '客服部',
  '法务部',
  '财务部',
  '采购部',
  '生产部',
  '质量部',
  '物流部',
  '人事部',
  '运营部',
] as const;

export const lead = { name: '王敏', address: 'lead@example.com' } as const;

const number = (index: number): string => String(index + 1).padStart(2, '0');

export const contacts = departments.map((department, index) => ({
  department,
  name: `${department}接口人`,
  address: `contact-${number(index)}@example.com`,
}));

export const members = departments.map((department, index) => ({
  department,
  name: `${department}专员`,
  address: `member-${number(index)}@example.com`,
}));

/** Whose names stand under 负责人: of each department its contact and its member, one after the other. */
export const owners = departments.flatMap((_, index) => [contacts[index], members[index]].flatMap((one) => one ?? []));
