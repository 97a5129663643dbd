package nl.veiligesteden.werkplek.plans.published;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.veiligesteden.werkplek.plans.page.PlanPage;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What everybody may read: the page that a municipality published, as long as Movisie lets public pages be read and nobody took it back. */
@Component
class PublicPages {

    static final String SWITCH = "PUBLIC_PAGES";

    private final JdbcClient jdbc;

    PublicPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version that may be read. */
    record Standing(String slug, String municipality, int number, Instant at) {
    }

    static boolean isTurnedOn(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from programme_switch where name = :name and turned_on").param("name", SWITCH).query(Integer.class).single() > 0;
    }

    Optional<Standing> standing(String slug) {
        return jdbc.sql("""
                        select m.slug, m.name, p.number, p.at from municipality m join published_page p on p.municipality_id = m.id
                        join programme_switch s on s.name = :switch and s.turned_on
                        where m.slug = :slug and p.withdrawn_at is null and p.number = (select max(number) from published_page where municipality_id = m.id)""")
                .param("switch", SWITCH).param("slug", slug)
                .query((row, at) -> new Standing(row.getString("slug"), row.getString("name"), row.getInt("number"), Time.fromColumn(row.getObject("at", LocalDateTime.class)))).optional();
    }

    PlanPage page(Standing standing) {
        return jdbc.sql("select p.page from published_page p join municipality m on m.id = p.municipality_id where m.slug = :slug and p.number = :number")
                .param("slug", standing.slug()).param("number", standing.number()).query((row, at) -> PageJson.read(row.getString("page"))).single();
    }
}
