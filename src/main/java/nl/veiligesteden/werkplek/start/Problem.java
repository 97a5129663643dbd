package nl.veiligesteden.werkplek.start;

/**
 * Why the application doesn't start.
 *
 * @param setting what to change, as the README names it
 * @param what    what is wrong and what mends it; never a secret itself
 */
record Problem(Reason reason, String setting, String what) {

    /** Each has an example in a test that finds the ones without. */
    enum Reason {
        SECRET_FILE, SECRET_TWICE,
        DEMO_OUTSIDE, DEMO_PEOPLE, INVENTED_ADMINISTRATOR, NO_ADMINISTRATOR_ADDRESS, NO_WAY_IN,
        NO_KEY, UNREADABLE_KEY, OTHER_KEY,
        NO_PASSWORD, GUESSED_PASSWORD, OPEN_LINE_TO_DATABASE,
        NO_ADDRESS, UNREADABLE_ADDRESS, PLAIN_ADDRESS,
        OPEN_COOKIE, COOKIE_IN_THE_CLEAR, COOKIE_THAT_STAYS_AWAY, TLS_BUT_PLAIN_ADDRESS, FORWARDED_BY_NOBODY, FORWARDED_BY_EVERYBODY
    }

    @Override
    public String toString() {
        return setting + ": " + what;
    }
}
