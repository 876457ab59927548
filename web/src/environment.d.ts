/** Tells versions of the services' descriptions apart. */
declare const __API_SHAPE__: string;
