package nl.veiligesteden.werkplek.partners;

import nl.veiligesteden.werkplek.shared.MunicipalityId;

/** That a contact person left the role, within the transaction in which the data are removed. @param email empty where none was known, and so the phone */
public record ContactLeft(MunicipalityId municipality, String name, String email, String phone) {
}
