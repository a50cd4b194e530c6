package coop.workers.request;

import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the office answers what people ask about their data: the secretary does, and the office itself in steps. */
@Service
@Transactional
public class RequestDesk {

    private final DataRequests requests;
    private final RequestLetters letters;
    private final CaseDesk cases;
    private final CurrentActor actor;
    private final Settings settings;

    RequestDesk(DataRequests requests, RequestLetters letters, CaseDesk cases, CurrentActor actor, Settings settings) {
        this.requests = requests;
        this.letters = letters;
        this.cases = cases;
        this.actor = actor;
        this.settings = settings;
    }

    /** The request of that case; empty where there is none, or the actor may not read the case. */
    @Transactional(readOnly = true)
    public Optional<RequestFile> find(CaseNumber number) {
        return cases.mayRead(number)
                ? requests.findByCaseNumber(number.value()).map(request -> request.file(settings.today()))
                : Optional.empty();
    }

    /** Notes the line that they get with the letter that it has come. */
    public void acknowledge(CaseNumber number, String line) {
        var request = handled(number);
        request.acknowledge(line, settings.today());
        said(request, "request.timeline.acknowledged");
    }

    /** Notes the question; the clock stands still from today on. */
    public void ask(CaseNumber number, String question) {
        var request = handled(number);
        request.ask(question, settings.today());
        said(request, "request.timeline.asked");
    }

    /** Notes the answer; the case is closed. */
    public void answer(CaseNumber number, String answer) {
        var request = handled(number);
        request.answer(answer, settings.today());
        requests.saveAndFlush(request);
        cases.record(number, Audience.EVERYONE, Message.of("request.timeline.answered"));
        cases.close(number, request.status().inWords());
    }

    /** Lets the clock run on; says by when the request is to be answered now. */
    public LocalDate runOn(CaseNumber number) {
        var request = handled(number);
        request.runOn(settings.today());
        requests.saveAndFlush(request);
        cases.setStatus(number, request.status().inWords());
        return request.answerBy(settings.today());
    }

    /** By when the request is to be answered, as far as is known today. */
    @Transactional(readOnly = true)
    public LocalDate answerBy(CaseNumber number) {
        return handled(number).answerBy(settings.today());
    }

    /** Writes to the person what was last said. */
    public void write(CaseNumber number, String letter) {
        letters.write(handled(number), letter);
    }

    /** Answered so long ago that they are not kept any more. */
    @Transactional(readOnly = true)
    public List<CaseNumber> keptLongEnough() {
        requireHandler();
        return requests.answeredBefore(settings.before(Setting.KEEP_REQUESTS_MONTHS)).stream()
                .map(DataRequest::number)
                .toList();
    }

    /** Lets go of a request with all its case holds; the number stays. */
    public void letGo(CaseNumber number) {
        requests.delete(handled(number));
        cases.erase(number);
    }

    private void said(DataRequest request, String key) {
        requests.saveAndFlush(request);
        cases.record(request.number(), Audience.EVERYONE, Message.of(key));
        cases.setStatus(request.number(), request.status().inWords());
    }

    private DataRequest handled(CaseNumber number) {
        requireHandler();
        return requests.findByCaseNumber(number.value()).orElseThrow(NotFound::new);
    }

    private void requireHandler() {
        if (!actor.get().isOffice() && !actor.get().is(Role.SECRETARY)) {
            throw new NotFound();
        }
    }
}
