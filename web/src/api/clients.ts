import createClient from "openapi-fetch";
import { ecotownFetch } from "@/shared/http/ecotown-fetch";
import type { AgreementsPaths, AuthPaths, EnterprisesPaths, TrainingPaths } from "./shapes";

const settings = { baseUrl: globalThis.location.origin, fetch: ecotownFetch };

export const authApi = createClient<AuthPaths>(settings);
export const agreementsApi = createClient<AgreementsPaths>(settings);
export const enterprisesApi = createClient<EnterprisesPaths>(settings);
export const trainingApi = createClient<TrainingPaths>(settings);
