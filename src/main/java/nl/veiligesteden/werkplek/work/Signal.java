package nl.veiligesteden.werkplek.work;

/** What is computed of an item and asks for attention; each has its condition and can be filtered on. */
public enum Signal {
    OVERDUE(ItemConditions.OVERDUE),
    DUE_SOON(ItemConditions.DUE_SOON),
    STALE(ItemConditions.STALE),
    OWNERLESS(ItemConditions.OWNERLESS),
    DATELESS(ItemConditions.DATELESS),
    WAITS_ON_US(ItemConditions.WAITS_ON_US),
    UNATTENDED(ItemConditions.UNATTENDED),
    HELP_ASKED(ItemConditions.HELP);

    private final String condition;

    Signal(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
