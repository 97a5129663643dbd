package nl.veiligesteden.werkplek.programme;

import nl.veiligesteden.werkplek.shared.MunicipalityId;

/** A municipality as screens show it. The note tells when it joined where a year alone would say too much. */
public record MunicipalityDetails(MunicipalityId id, String cbsCode, String name, String slug, String province, Integer joinedYear,
                                  String joinedNote, Participation participation, boolean example, long version) {
}
