package nl.veiligesteden.werkplek.plans.page;

/** A part of a plan page under a heading of its own, in the order and the words of the municipality. */
public sealed interface Section permits TextSection, ApproachSection, ItemsSection, InvolvedSection {

    SectionKind kind();

    String heading();
}
