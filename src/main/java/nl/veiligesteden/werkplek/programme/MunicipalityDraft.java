package nl.veiligesteden.werkplek.programme;

import nl.veiligesteden.werkplek.shared.Problems;

/** What a form says of a municipality. */
public record MunicipalityDraft(String cbsCode, String name, String province, Integer joinedYear, Participation participation) {

    private static final int FIRST_YEAR = 2018;

    public MunicipalityDraft {
        Problems problems = new Problems().when(cbsCode == null || !cbsCode.matches("GM\\d{4}"), "cbsCode", "invalid.cbs-code");
        name = problems.name(name, 100);
        problems.when(joinedYear != null && (joinedYear < FIRST_YEAR || joinedYear > FIRST_YEAR + 50), "joinedYear", "invalid.year")
                .when(province == null || province.isBlank(), "province", "invalid.province.missing").refuse();
    }
}
