package nl.veiligesteden.werkplek.shared;

/** One field before and after, as the audit trail and the history tell it. Empty strings stand for "nothing". */
public record Change(String field, String before, String after) {
}
