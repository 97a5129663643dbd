package nl.veiligesteden.werkplek.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.ProofNeededException;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.SignInWay;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What is past its term goes, what is not stays, and of what went nothing stands but how much it was. */
@DatabaseTest
class RetentionIT {

    private static final Set<DataKind> TIMELESS = EnumSet.of(DataKind.SIGN_IN, DataKind.WORK, DataKind.CONTACT, DataKind.PUBLISHED);

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private Retention retention;
    @Autowired
    private JdbcClient jdbc;

    private ProgrammeWorkspace administrator;
    private MunicipalityWorkspace officer;

    @BeforeEach
    void begin() {
        administrator = workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
        officer = workspaces.municipality(Role.POLICY_OFFICER);
        retention.clean(administrator);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** One row of each table of a kind, that many days old, of {@code officer}. */
    private void write(DataKind kind, int days) {
        UUID id = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        List<String> rows = switch (kind) {
            case ACCOUNT -> List.of("insert into account (id, email, name, language, appearance, created_at, last_sign_in_at, ended_at) values (:id, concat(:id, '@weg.example'), concat('Weg ', :id), 'nl', 'SYSTEM', :at, :at, :at)");
            case INVITATION -> List.of("insert into account (id, email, name, language, appearance, created_at) values (:id, concat(:id, '@nooit.example'), concat('Nooit ', :id), 'nl', 'SYSTEM', :at)",
                    "insert into membership (id, account_id, role, municipality_id, since, ended_at, invited_as, unaccepted) values (:other, :me, 'READER', :place, :at, :at, 'Nooit', 'EXPIRED')");
            case DEVICE -> List.of("insert into known_device (id, account_id, digest, agent, origin, first_at, last_at) values (:id, :me, :word, 'x', 'x', :at, :at)");
            case LINK -> List.of("insert into sign_in_link (token_digest, account_id, path, expires_at) values (:word, :me, '', :at)");
            case MAIL -> List.of("insert into mail (id, account_id, state, gathers_for, first_at, last_at, subject, body, link_minutes, due_at, attempts, sort, kinds) select :id, :me, 'SENT', null, :at, :at, 'x', 'x', 15, :at, 1, 'NOTICES', ''",
                    "insert into mail_notice (id, mail_id, kind, object_id, at, actor_name) values (:other, :id, 'ITEM', :other, :at, 'x')",
                    "insert into digest_week (account_id, week, at, mail_id) values (:me, concat('w', :days), :at, :id)",
                    "insert into mail_reminder (account_id, source, subject_id, on_date, at, mail_id) values (:me, 'x', :id, :at, :at, :id)",
                    "insert into round_reminder (account_id, day, municipality_id, report_id, at, by_name) select :me, :at, :place, id, :at, 'x' from progress_report limit 1");
            case MAIL_STOP -> List.of("insert into mail_stop (token_digest, account_id, kinds, made_at) values (:word, :me, '', :at)");
            case DRAFT -> List.of("insert into draft (account_id, place, content, at) values (:me, :word, 'x', :at)");
            case DOCUMENT -> List.of("insert into made_document (id, origin, subject_id, kind, format, language, internal, title, about, state, author_id, author_name, at) values (:id, 'PLAN', :other, 'PLAN', 'WORD', 'nl', false, 'x', 'x', 'READY', :me, 'x', :at)",
                    "insert into made_document_chunk (document_id, number, content) values (:id, 1, 'x')");
            case IMPORT -> List.of("insert into plan (id, municipality_id, period_id, title, main_objective, state) select :other, :place, id, 'x', '', 'DRAFT' from programme_period p where not exists (select 1 from plan l where l.municipality_id = :place and l.period_id = p.id) limit 1",
                    "insert into plan_import (id, municipality_id, plan_id, at, author_id, author_name, plan_before, plan_after) values (:id, :place, :other, :at, :me, 'x', '{}', '{}')");
            case REVIEW -> List.of("insert into review_campaign (id, kind, starts_on, ends_on, opened_at, opened_by) values (:id, 'YEARLY', :at, :at, :at, '')",
                    "insert into review_entry (campaign_id, membership_id, role) values (:id, :membership, 'READER')",
                    "insert into review_reminder (campaign_id, municipality, day, by_name) values (:id, :place, :at, 'x')");
            case REPORT -> List.of("insert into reporting_round (id, name, kind, period_id, instructions, item_kinds, state, created_at) select :id, 'x', 'PROGRESS', id, '', '', 'CLOSED', :at from programme_period limit 1",
                    "insert into progress_report (id, municipality_id, round_id, state, summary) values (:other, :place, :id, 'ACCEPTED', '')",
                    "insert into report_version (id, municipality_id, report_id, number, form, content, digest, late, at, author_id, author_name) values (uuid(), :place, :other, 1, 1, '{}', :word, false, :at, :me, 'x')",
                    "insert into report_decision (id, municipality_id, version_id, kind, note, at, author_id, author_name) select uuid(), municipality_id, id, 'ACCEPTED', '', at, :me, 'x' from report_version where report_id = :other",
                    "insert into report_remark (id, municipality_id, decision_id, note, position) select uuid(), d.municipality_id, d.id, 'x', 0 from report_decision d join report_version v on v.id = d.version_id where v.report_id = :other");
            case AUDIT -> List.of();
            default -> throw new IllegalStateException(kind.name());
        };
        for (String sql : rows) {
            jdbc.sql(sql).params(Map.of("id", id, "other", other, "me", officer.actor().account().value(), "membership", officer.membership().value(), "place", officer.id().value(),
                    "word", id.toString().replace("-", ""), "days", days)).param("at", LocalDateTime.now(ZoneOffset.UTC).minusDays(days)).update();
        }
    }

    private int due(DataKind kind) {
        return retention.due(administrator).stream().filter(due -> due.kind() == kind).findFirst().orElseThrow().amount();
    }

    @Test
    void everyKindHasATermOrSaysWhatEndsIt() {
        assertThat(Arrays.stream(DataKind.values()).filter(kind -> kind.usualTerm().isEmpty()).collect(Collectors.toSet())).isEqualTo(TIMELESS);
    }

    @Test
    void whatIsPastItsTermIsCountedFirstAndThenGoesAndTheRestStays() {
        for (DataKind kind : DataKind.values()) {
            if (TIMELESS.contains(kind) || kind == DataKind.AUDIT) {
                continue;
            }
            int term = (int) Duration.between(Instant.EPOCH, Instant.EPOCH.atZone(ZoneOffset.UTC).plus(kind.usualTerm().orElseThrow())).toDays();
            write(kind, term - 5);
            assertThat(due(kind)).as(kind + " within its term").isZero();
            write(kind, term + 5);
            int due = due(kind);
            assertThat(due).as(kind + " past its term").isPositive();
            int before = retention.countCertificates(administrator);
            assertThat(retention.clean(administrator)).as(kind.name()).isEqualTo(due);
            assertThat(due(kind)).as(kind + " afterwards").isZero();
            assertThat(retention.countCertificates(administrator)).isEqualTo(before + 1);
            assertThat(retention.certificates(administrator, new Page(0, 1)).getFirst()).satisfies(certificate -> {
                assertThat(certificate.kind()).isEqualTo(kind);
                assertThat(certificate.amount()).isEqualTo(due);
                assertThat(certificate.by()).isEqualTo(administrator.actor().name());
            });
        }
        assertThat(jdbc.sql("select (select count(*) from known_device) + (select count(*) from sign_in_link) + (select count(*) from mail_stop) + (select count(*) from draft)"
                + " + (select count(*) from made_document) + (select count(*) from plan_import) + (select count(*) from review_campaign) + (select count(*) from mail where subject = 'x')")
                .query(Integer.class).single()).as("one young row of each").isEqualTo(8);
        assertThat(jdbc.sql("select count(*) from account where name like 'Weg %' or name like 'Nooit %'").query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void aCertificateNamesNobodyWhoseDataWent() {
        write(DataKind.ACCOUNT, 900);
        String name = jdbc.sql("select name from account where name like 'Weg %' and created_at < utc_timestamp() - interval 890 day").query(String.class).single();
        retention.clean(administrator);
        assertThat(jdbc.sql("select concat_ws(' ', kind, amount, by_name) from retention_certificate").query(String.class).list()).isNotEmpty().noneMatch(certificate -> certificate.contains(name));
        assertThat(jdbc.sql("select concat(actor_name, changes) from audit_entry where action in ('retention.removed', 'account.erased')").query(String.class).list()).isNotEmpty()
                .noneMatch(entry -> entry.contains(name));
    }

    @Test
    void isForTheProgrammesAdministratorAloneAndAsksAProof() {
        ProgrammeWorkspace coordinator = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        assertThatThrownBy(() -> retention.due(coordinator)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> retention.clean(coordinator)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> retention.certificates(coordinator, new Page(0, 1))).isInstanceOf(NotAllowedException.class);
        SignedInUser longAgo = new SignedInUser(administrator.actor().account(), "x@movisie.example", "x", SignInWay.PASSWORD, 0, Instant.now().minus(Duration.ofHours(1)));
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(longAgo, null, "ROLE_USER"));
        write(DataKind.DRAFT, 200);
        assertThatThrownBy(() -> retention.clean(administrator)).isInstanceOf(ProofNeededException.class);
        assertThat(due(DataKind.DRAFT)).isPositive();
    }

    @Test
    void aTermThatIsTooShortOrCannotBeSetIsRefused() {
        assertThatThrownBy(() -> new RetentionSettings(Map.of(DataKind.AUDIT, Period.ofYears(1)))).hasMessageContaining("AUDIT");
        assertThatThrownBy(() -> new RetentionSettings(Map.of(DataKind.DRAFT, Period.ZERO))).hasMessageContaining("DRAFT");
        assertThatThrownBy(() -> new RetentionSettings(Map.of(DataKind.REPORT, Period.ofYears(20)))).hasMessageContaining("REPORT");
        assertThat(new RetentionSettings(Map.of(DataKind.MAIL, Period.ofDays(30))).term(DataKind.MAIL)).contains(Period.ofDays(30));
    }
}
