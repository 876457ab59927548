import createClient from "openapi-fetch";
import { ecotownFetch } from "@/shared/http/ecotown-fetch";
import type { paths as AgreementsPaths } from "./schema/agreements";
import type { paths as AuthPaths } from "./schema/auth";
import type { paths as EnterprisesPaths } from "./schema/enterprises";
import type { paths as TrainingPaths } from "./schema/training";

/** Headers such as If-Match are no parameters here: `versioned.ts` has them. */
type WithoutHeaders<Paths> = { [P in keyof Paths]: { [M in keyof Paths[P]]: HeaderFree<Paths[P][M]> } };
type HeaderFree<Operation> = Operation extends { parameters: infer Parameters }
	? Omit<Operation, "parameters"> & { parameters: Omit<Parameters, "header"> & { header?: never } }
	: Operation;

const settings = { baseUrl: globalThis.location.origin, fetch: ecotownFetch };

export const authApi = createClient<WithoutHeaders<AuthPaths>>(settings);
export const agreementsApi = createClient<WithoutHeaders<AgreementsPaths>>(settings);
export const enterprisesApi = createClient<WithoutHeaders<EnterprisesPaths>>(settings);
export const trainingApi = createClient<WithoutHeaders<TrainingPaths>>(settings);
