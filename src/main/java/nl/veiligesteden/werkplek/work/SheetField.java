package nl.veiligesteden.werkplek.work;

/** What a sheet can change of an item; all else in it is there to be read. */
public enum SheetField {
    TITLE("title"),
    DESCRIPTION("description"),
    PLACE("place"),
    STARTS_ON("startsOn"),
    DUE_ON("dueOn"),
    OWNER("owner"),
    MOMENT("moment"),
    PARENT("parent"),
    PILLAR("pillar"),
    STRAND("strand"),
    TARGET_GROUPS("targetGroups"),
    STATUS("status"),
    HEALTH("health"),
    PERCENTAGE("percentage");

    private final String word;

    SheetField(String word) {
        this.word = word;
    }

    /** As answers to bad input call the field. */
    public String word() {
        return word;
    }
}
