package coop.workers.money;

import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.NotFound;
import coop.workers.shell.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands out to people on their own page what {@link OwnMoneyDesk} finds to be theirs. */
@RestController
class OwnMoneyDownload {

    private final OwnMoneyDesk desk;
    private final Settings settings;
    private final Texts texts;

    OwnMoneyDownload(OwnMoneyDesk desk, Settings settings, Texts texts) {
        this.desk = desk;
        this.settings = settings;
        this.texts = texts;
    }

    @GetMapping("/my-page/money/documents/{number}.pdf")
    ResponseEntity<byte[]> document(@PathVariable String number) {
        return MoneyDownload.pdf(number + ".pdf", desk.document(new InvoiceNumber(number)), false);
    }

    @GetMapping("/my-page/money/statements/{member}.pdf")
    ResponseEntity<byte[]> statement(@PathVariable int member, @RequestParam MultiValueMap<String, String> said) {
        var until = MoneyReading.day(said, "until", settings.today());
        var from = MoneyReading.day(said, "from", until.minusYears(1).plusDays(1));
        var name = "%s-%d-%s.pdf".formatted(texts.say("money.download.statement"), member, until);
        return MoneyDownload.pdf(name, desk.statement(new MemberNumber(member), from, until), false);
    }

    @ExceptionHandler(NotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}
}
