package nl.veiligesteden.werkplek.subjects;

import java.util.UUID;
import nl.veiligesteden.werkplek.shared.ItemId;

/** What is talked about, or has files. */
public record Subject(SubjectKind kind, UUID id) {

    public static Subject of(ItemId item) {
        return new Subject(SubjectKind.ITEM, item.value());
    }

    /** Which rows {@code c} of {@code comment} or {@code attachment} belong to it; its id is the parameter {@code subject}. */
    public String rows() {
        return "c." + kind.column() + " = :subject";
    }
}
