/** The version that 关于 shows; copies of the template are never updated by themselves (README). */
export const VERSION = '0.1.0';
