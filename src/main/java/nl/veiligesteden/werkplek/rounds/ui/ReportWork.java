package nl.veiligesteden.werkplek.rounds.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.veiligesteden.werkplek.access.Drafts;
import nl.veiligesteden.werkplek.access.Editors;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.rounds.Answering;
import nl.veiligesteden.werkplek.rounds.Completion;
import nl.veiligesteden.werkplek.rounds.Deputies;
import nl.veiligesteden.werkplek.rounds.HandedIn;
import nl.veiligesteden.werkplek.rounds.ItemAnswer;
import nl.veiligesteden.werkplek.rounds.MunicipalRound;
import nl.veiligesteden.werkplek.rounds.MunicipalRounds;
import nl.veiligesteden.werkplek.rounds.Reminding;
import nl.veiligesteden.werkplek.rounds.ReportArchive;
import nl.veiligesteden.werkplek.rounds.Reports;
import nl.veiligesteden.werkplek.rounds.RoundId;
import nl.veiligesteden.werkplek.rounds.RoundItems;
import nl.veiligesteden.werkplek.rounds.VersionId;
import nl.veiligesteden.werkplek.rounds.VersionLine;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shell.DraftKeeper;
import nl.veiligesteden.werkplek.shell.KeptFields;
import org.springframework.stereotype.Component;

/** What the coordinator's page needs: each card with what it reads and stores. */
@Component
class ReportWork {

    private final MunicipalRounds rounds;
    private final RoundItems items;
    private final Completion completion;
    private final Answering answering;
    private final Reports reports;
    private final ReportArchive archive;
    private final Deputies deputies;
    private final Reminding reminding;
    private final Members members;
    private final Editors editors;
    private final Drafts drafts;

    ReportWork(MunicipalRounds rounds, RoundItems items, Completion completion, Answering answering, Reports reports, ReportArchive archive, Deputies deputies, Reminding reminding, Members members,
               Editors editors, Drafts drafts) {
        this.rounds = rounds;
        this.items = items;
        this.completion = completion;
        this.answering = answering;
        this.reports = reports;
        this.archive = archive;
        this.deputies = deputies;
        this.reminding = reminding;
        this.members = members;
        this.editors = editors;
        this.drafts = drafts;
    }

    MunicipalRound round(MunicipalityWorkspace workspace, RoundId id) {
        return rounds.one(workspace, id);
    }

    boolean mayHandIn(MunicipalityWorkspace workspace) {
        return deputies.mayHandIn(workspace);
    }

    List<Completion.Share> shares(MunicipalityWorkspace workspace, RoundId id) {
        return completion.shares(workspace, id);
    }

    Completion.Gaps missing(MunicipalityWorkspace workspace, RoundId id, Page page) {
        return completion.missing(workspace, id, page);
    }

    List<VersionLine> versions(MunicipalityWorkspace workspace, RoundId id) {
        return archive.of(workspace, id);
    }

    Optional<HandedIn> returned(MunicipalityWorkspace workspace, RoundId id) {
        return archive.returned(workspace, id);
    }

    ReportContent preview(MunicipalityWorkspace workspace, RoundId id) {
        return reports.preview(workspace, id);
    }

    VersionId handIn(MunicipalityWorkspace workspace, RoundId id) {
        return reports.handIn(workspace, id);
    }

    void correct(MunicipalityWorkspace workspace, RoundId id) {
        reports.correct(workspace, id);
    }

    /** Nothing where nothing is asked about the municipality itself. */
    Optional<MunicipalityQuestionsCard> questions(MunicipalityWorkspace workspace, MunicipalRound round, boolean writable, BooleanSupplier saved) {
        RoundId id = round.round().id();
        List<ItemAnswer> answers = items.ofMunicipality(workspace, id);
        return answers.isEmpty() ? Optional.empty() : Optional.of(new MunicipalityQuestionsCard(answers, kept(workspace, round), writable,
                given -> answering.answer(workspace, id, given), () -> items.ofMunicipality(workspace, id), saved::getAsBoolean));
    }

    SummaryCard summary(MunicipalityWorkspace workspace, MunicipalRound round, boolean writable, BooleanSupplier saved) {
        RoundId id = round.round().id();
        return new SummaryCard(round, kept(workspace, round), writable, new SummaryCard.Place((text, version) -> reports.summarise(workspace, id, text.body(), version),
                () -> rounds.one(workspace, id), () -> editors.last(workspace, round.report().value()), () -> reports.preview(workspace, id)), saved::getAsBoolean);
    }

    /** Shows whom a mail would go to, and sends it. */
    RemindDialog reminding(MunicipalityWorkspace workspace, MunicipalRound round) {
        RoundId id = round.round().id();
        return new RemindDialog(reminding.recipients(workspace, id), round.round().name(), people -> reminding.remind(workspace, id, people));
    }

    DeputiesCard deputies(MunicipalityWorkspace workspace, LocalDate today) {
        return new DeputiesCard(workspace, deputies, members.team(workspace), today);
    }

    private KeptFields kept(MunicipalityWorkspace workspace, MunicipalRound round) {
        return new KeptFields(new DraftKeeper(drafts, workspace, "report:" + round.report().value()));
    }
}
