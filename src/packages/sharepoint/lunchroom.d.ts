/** Makes a widget known; only for tags inside other shadow roots. */
export declare function define(name: string): Promise<void>;
