package nl.veiligesteden.werkplek.rounds.ui;

import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.Drafts;
import nl.veiligesteden.werkplek.access.Editors;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.programme.MunicipalityDetails;
import nl.veiligesteden.werkplek.programme.Period;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.programme.TargetGroup;
import nl.veiligesteden.werkplek.rounds.Question;
import nl.veiligesteden.werkplek.rounds.QuestionDraft;
import nl.veiligesteden.werkplek.rounds.QuestionId;
import nl.veiligesteden.werkplek.rounds.RoundDetails;
import nl.veiligesteden.werkplek.rounds.RoundDraft;
import nl.veiligesteden.werkplek.rounds.RoundId;
import nl.veiligesteden.werkplek.rounds.RoundOverview;
import nl.veiligesteden.werkplek.rounds.RoundQuestions;
import nl.veiligesteden.werkplek.rounds.Rounds;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shell.DraftKeeper;
import nl.veiligesteden.werkplek.shell.KeptFields;
import org.springframework.stereotype.Component;

/** What the steps of preparing a round need. */
@Component
class SetupWork {

    private final Rounds rounds;
    private final RoundQuestions questions;
    private final RoundOverview overview;
    private final Programme programme;
    private final Editors editors;
    private final Drafts drafts;

    SetupWork(Rounds rounds, RoundQuestions questions, RoundOverview overview, Programme programme, Editors editors, Drafts drafts) {
        this.rounds = rounds;
        this.questions = questions;
        this.overview = overview;
        this.programme = programme;
        this.editors = editors;
        this.drafts = drafts;
    }

    RoundDetails round(ProgrammeWorkspace workspace, RoundId id) {
        return overview.details(workspace, id);
    }

    List<RoundDetails> others(ProgrammeWorkspace workspace, RoundId id) {
        return overview.others(workspace, id);
    }

    List<Period> periods(ProgrammeWorkspace workspace) {
        return programme.periods(workspace);
    }

    List<TargetGroup> targetGroups(ProgrammeWorkspace workspace) {
        return programme.targetGroups(workspace);
    }

    List<MunicipalityDetails> municipalities(ProgrammeWorkspace workspace) {
        return programme.municipalities(workspace);
    }

    Set<MunicipalityId> chosen(ProgrammeWorkspace workspace, RoundId id) {
        return overview.chosen(workspace, id);
    }

    String editor(ProgrammeWorkspace workspace, RoundId id) {
        return editors.last(workspace, id.value());
    }

    KeptFields kept(ProgrammeWorkspace workspace, RoundId id) {
        return new KeptFields(new DraftKeeper(drafts, workspace, "round-setup:" + id.value()));
    }

    void edit(ProgrammeWorkspace workspace, RoundId id, RoundDraft draft, long version) {
        rounds.edit(workspace, id, draft, version);
    }

    void choose(ProgrammeWorkspace workspace, RoundId id, Set<MunicipalityId> chosen) {
        rounds.choose(workspace, id, chosen);
    }

    void open(ProgrammeWorkspace workspace, RoundId id) {
        rounds.open(workspace, id);
    }

    void discard(ProgrammeWorkspace workspace, RoundId id) {
        rounds.discard(workspace, id);
    }

    List<Question> questions(ProgrammeWorkspace workspace, RoundId id) {
        return questions.list(workspace, id);
    }

    void add(ProgrammeWorkspace workspace, RoundId id, QuestionDraft draft) {
        questions.add(workspace, id, draft);
    }

    void edit(ProgrammeWorkspace workspace, RoundId id, QuestionId question, QuestionDraft draft, long version) {
        questions.edit(workspace, id, question, draft, version);
    }

    void remove(ProgrammeWorkspace workspace, RoundId id, QuestionId question) {
        questions.remove(workspace, id, question);
    }

    void move(ProgrammeWorkspace workspace, RoundId id, QuestionId question, int place) {
        questions.move(workspace, id, question, place);
    }

    /** @param earlier null where none was chosen */
    int takeOver(ProgrammeWorkspace workspace, RoundId id, RoundId earlier) {
        if (earlier == null) {
            throw new InvalidInputException("earlier", "invalid.choice.missing");
        }
        return questions.takeOver(workspace, id, earlier);
    }
}
