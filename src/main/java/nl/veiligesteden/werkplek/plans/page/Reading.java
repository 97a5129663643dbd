package nl.veiligesteden.werkplek.plans.page;

import java.util.List;

/** The outcome of reading a page: the page, or why it is none. */
public sealed interface Reading {

    /**
     * A page that was read. Page, unplaced and skipped together hold every line of the input.
     *
     * @param guesses  what the page does not literally say
     * @param unplaced lines that are no known noise and have no place on the page
     * @param skipped  navigation, sharing, the programme's own contact data, teasers of other municipalities
     * @param contacts persons named in the contact lines
     */
    record Read(PlanPage page, Facts facts, List<Guess> guesses, List<String> unplaced, List<String> skipped,
                List<Contact> contacts) implements Reading {

        public Read {
            guesses = List.copyOf(guesses);
            unplaced = List.copyOf(unplaced);
            skipped = List.copyOf(skipped);
            contacts = List.copyOf(contacts);
        }
    }

    /**
     * Text in which nothing of a plan page was recognised: neither a title, nor a heading, nor a sentence that announces a list.
     *
     * @param asText all of it as running text, for who wants to go on by hand
     */
    record Unrecognised(Read asText) implements Reading {
    }

    /** Nothing was read. */
    record Refused(Reason reason) implements Reading {
    }

    /** Why nothing was read. */
    enum Reason {
        /** No text at all. */
        EMPTY,
        /** More than {@link PlanPageReader#MAX_BYTES}, or a document that unfolds to far more. */
        TOO_LARGE,
        /** A Word document that is damaged, protected or refers to the outside. */
        UNREADABLE,
        /** Neither text, HTML nor a Word document. */
        WRONG_TYPE
    }
}
