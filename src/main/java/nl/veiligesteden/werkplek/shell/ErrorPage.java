package nl.veiligesteden.werkplek.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What a browser shows of a request that failed outside the pages of the workspace: in plain words, with the code by which the log tells of it. It needs nothing that could have failed too. */
@Component
class ErrorPage implements ErrorViewResolver {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Wording wording;
    private final String page = FirstPaint.text(new ClassPathResource("error.html", ErrorPage.class));

    ErrorPage(Wording wording) {
        this.wording = wording;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        boolean faulty = status.is5xxServerError();
        String key = faulty ? "error-page.faulty" : "error-page.wrong";
        String code = faulty ? wording.say(DUTCH, "error-page.code", RequestCode.of(request)) : "";
        return new ModelAndView((ignored, asked, response) -> write(response, key, code));
    }

    /** @param key of its words, with that of its title beneath */
    void write(HttpServletResponse response, String key, String code) throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(page.replace("{title}", wording.say(DUTCH, key + ".title")).replace("{words}", wording.say(DUTCH, key)).replace("{words.en}", wording.say(Locale.ENGLISH, key))
                .replace("{code}", code));
    }
}
