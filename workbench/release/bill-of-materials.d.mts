/** Types of bill-of-materials.mjs. */
import type { Project } from './project.mjs';

export function billOfMaterials(project: Project): string;
