package nl.veiligesteden.werkplek.plans.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.Plans;
import nl.veiligesteden.werkplek.plans.SectionDraft;
import nl.veiligesteden.werkplek.plans.page.PageChanges;
import nl.veiligesteden.werkplek.plans.page.PlanPage;
import nl.veiligesteden.werkplek.plans.page.SectionKind;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is published stays as it was, whatever becomes of the plan. */
@DatabaseTest
class PublishedPagesIT {

    private static final String MAIL = "wijk@voorbeeld.example";

    @Autowired
    private PublishedPages pages;
    @Autowired
    private Plans plans;
    @Autowired
    private Programme programme;
    @Autowired
    private TestWorkspaces workspaces;

    private MunicipalityWorkspace workspace;
    private PlanId plan;

    @BeforeEach
    void begin() {
        workspace = workspaces.municipality(Role.COORDINATOR);
        plan = plans.begin(workspace, programme.currentPeriod(workspace).id(), "Plan", Map.of(SectionKind.AMBITION, "Ambitie"));
        say("Iedereen vrij over straat. Vragen: " + MAIL);
    }

    @Test
    void whatIsPublishedStaysWhenThePlanGoesOn() {
        PlanPage first = proposal().with(Set.of());
        assertThat(publish()).isEqualTo(1);
        say("Iedereen veilig thuis.");
        assertThat(pages.page(workspace, 1)).isEqualTo(first);
        assertThat(PageChanges.between(first, proposal().with(Set.of()))).extracting(PageChanges.Change::heading).containsExactly("Ambitie");
        assertThat(publish()).isEqualTo(2);
        assertThat(pages.page(workspace, 1)).isEqualTo(first);
        assertThat(pages.versions(workspace)).extracting(PublishedVersion::number).containsExactly(2, 1);
        assertThat(pages.standing(workspace)).get().extracting(PublishedVersion::reason, PublishedVersion::author).containsExactly("De raad wil het.", workspace.actor().name());
    }

    @Test
    void whatIsToldOfPersonsIsPublishedOnlyWhereItWasTicked() {
        publish();
        assertThat(PageChanges.words(pages.page(workspace, 1).sections().getFirst())).contains("[e-mail]").doesNotContain(MAIL);
        publish(MAIL, "somebody@else.example");
        assertThat(PageChanges.words(pages.page(workspace, 2).sections().getFirst())).contains(MAIL);
        assertThat(pages.standing(workspace)).get().extracting(PublishedVersion::contacts).isEqualTo(Set.of(MAIL));
    }

    @Test
    void nobodyPublishesAnotherPageThanTheOneThatWasLookedAt() {
        String seen = proposal().mark();
        say("Anders.");
        assertThatThrownBy(() -> pages.publish(workspace, plan, new PublishDraft("Omdat", Set.of(), seen))).isInstanceOf(InvalidInputException.class);
        assertThat(pages.standing(workspace)).isEmpty();
    }

    @Test
    void whoPressesTwicePublishesOnce() {
        assertThat(publish()).isEqualTo(1);
        assertThat(publish()).isEqualTo(1);
        assertThat(pages.versions(workspace)).hasSize(1);
    }

    @Test
    void aPageIsTakenBackAndAnEarlierOneComesOnlyWhenItIsPublishedAgain() {
        publish();
        say("Anders.");
        publish();
        pages.withdraw(workspace, "Een fout");
        assertThat(pages.standing(workspace)).isEmpty();
        assertThat(pages.versions(workspace).getFirst().withdrawal()).extracting(PublishedVersion.Withdrawal::reason, PublishedVersion.Withdrawal::by)
                .containsExactly("Een fout", workspace.actor().name());
        assertThatThrownBy(() -> pages.withdraw(workspace, "Nog eens")).isInstanceOf(NotAllowedException.class);
        assertThat(pages.publishAgain(workspace, 1, "Die was goed")).isEqualTo(3);
        assertThat(pages.page(workspace, 3)).isEqualTo(pages.page(workspace, 1));
        assertThat(pages.standing(workspace)).get().extracting(PublishedVersion::again).isEqualTo(1);
        assertThatThrownBy(() -> pages.publishAgain(workspace, 9, "Die is er niet")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aReasonIsAskedAndBounded() {
        assertThatThrownBy(() -> new PublishDraft("  ", Set.of(), "")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new PublishDraft("x".repeat(PublishDraft.LONGEST_REASON + 1), Set.of(), "")).isInstanceOf(InvalidInputException.class);
        publish();
        assertThatThrownBy(() -> pages.withdraw(workspace, "")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void onlyTheOwnCoordinatorPublishes() {
        MunicipalityWorkspace officer = workspaces.colleague(workspace.slug(), Role.POLICY_OFFICER);
        PublishDraft draft = new PublishDraft("Omdat", Set.of(), proposal().mark());
        assertThatThrownBy(() -> pages.publish(officer, plan, draft)).isInstanceOf(NotAllowedException.class);
        MunicipalityWorkspace other = workspaces.municipality(Role.COORDINATOR);
        assertThatThrownBy(() -> pages.publish(other, plan, draft)).isInstanceOf(NotFoundException.class);
        publish();
        assertThatThrownBy(() -> pages.withdraw(officer, "Omdat")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> pages.publishAgain(officer, 1, "Omdat")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> pages.page(other, 1)).isInstanceOf(NotFoundException.class);
        assertThat(pages.versions(other)).isEmpty();
    }

    private PublishedPages.Proposal proposal() {
        return pages.proposal(workspace, plan);
    }

    private int publish(String... contacts) {
        return pages.publish(workspace, plan, new PublishDraft("De raad wil het.", Set.of(contacts), proposal().mark()));
    }

    private void say(String ambition) {
        PlanDocument.SectionText section = plans.document(workspace, plan).sections().stream().filter(text -> text.kind() == SectionKind.AMBITION).findFirst().orElseThrow();
        plans.editSection(workspace, section.id(), new SectionDraft(section.heading(), ambition, section.closing()), section.version());
    }
}
