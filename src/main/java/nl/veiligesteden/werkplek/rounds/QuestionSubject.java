package nl.veiligesteden.werkplek.rounds;

/** What a question is about. */
public enum QuestionSubject {
    MUNICIPALITY, ITEM
}
