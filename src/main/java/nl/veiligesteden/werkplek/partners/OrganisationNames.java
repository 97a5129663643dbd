package nl.veiligesteden.werkplek.partners;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.Like;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.Slug;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisations as they stand, found by any name that they go or went by. */
@Component
class OrganisationNames {

    /** The organisation {@code p} that is in use for what has the name {@code n}. */
    static final String NAMED = " from partner_organisation n join partner_organisation p on p.id = coalesce(n.merged_into, n.id) where ";
    /** Also by the name of a record that went into it. */
    static final String FOUND = """
             where p.merged_into is null and (p.name like :search
            or exists (select 1 from partner_organisation old where old.merged_into = p.id and old.name like :search))""";

    private final PartnerRepositories.Organisations organisations;
    private final JdbcClient jdbc;

    OrganisationNames(PartnerRepositories.Organisations organisations, JdbcClient jdbc) {
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    /** At most twenty, by name. */
    List<Partners.Organisation> suggest(String search) {
        return jdbc.sql("select p.* from partner_organisation p" + FOUND + " order by p.name, p.id limit 20")
                .param("search", Like.containing(search)).query((row, number) -> organisation(row)).list();
    }

    static Partners.Organisation organisation(ResultSet row) throws SQLException {
        return new Partners.Organisation(new PartnerId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("slug"), row.getLong("version"));
    }

    /**
     * The one rule of names: no two organisations have the same, in whatever spelling, and one that went into another keeps its own.
     *
     * @param holder who has the name; null for nobody
     * @param wanting who is to have it; null for one that begins
     */
    static void check(PartnerId holder, PartnerId wanting) {
        if (holder != null && !holder.equals(wanting)) {
            throw new InvalidInputException("name", "invalid.partner.exists");
        }
    }

    /** Whether a municipality, a person, a task, a plan or another record ever counted on it. */
    boolean isUsed(PartnerId id) {
        return jdbc.sql("""
                        select exists (select 1 from collaboration where partner_id = :id) or exists (select 1 from membership where partner_id = :id)
                            or exists (select 1 from item where partner_id = :id) or exists (select 1 from plan_involved_name where partner_id = :id)
                            or exists (select 1 from partner_merge where kept_id = :id or merged_id = :id)""")
                .param("id", id.value()).query(Boolean.class).single();
    }

    /** @throws InvalidInputException when the organisation stands, or somebody else adds it at this very moment */
    PartnerId begin(PartnerName name) {
        try {
            return organisations.saveAndFlush(new PartnerOrganisation(name, freeSlug(name))).id();
        } catch (DataIntegrityViolationException exists) {
            throw new InvalidInputException("name", "invalid.partner.exists");
        }
    }

    /** An organisation that got another name keeps its address, and a name may hold no letter that can stand in one. */
    private String freeSlug(PartnerName name) {
        String plain = Slug.of(name.value());
        String slug = plain.isEmpty() ? "organisatie" : plain;
        return Stream.iterate(1, number -> number + 1).map(number -> number == 1 ? slug : slug + "-" + number)
                .filter(free -> !organisations.existsBySlug(free)).findFirst().orElseThrow();
    }
}
