package nl.veiligesteden.werkplek.programme;

import nl.veiligesteden.werkplek.shared.InvalidInputException;

/** What a form says of a municipality. */
public record MunicipalityDraft(String cbsCode, String name, String province, Integer joinedYear, Participation participation) {

    private static final int FIRST_YEAR = 2018;

    public MunicipalityDraft {
        name = name == null ? "" : name.strip();
        if (cbsCode == null || !cbsCode.matches("GM\\d{4}")) {
            throw new InvalidInputException("cbsCode", "invalid.cbs-code");
        }
        if (name.isEmpty() || name.length() > 100) {
            throw new InvalidInputException("name", "invalid.name");
        }
        if (joinedYear != null && (joinedYear < FIRST_YEAR || joinedYear > FIRST_YEAR + 50)) {
            throw new InvalidInputException("joinedYear", "invalid.year");
        }
    }
}
