package nl.veiligesteden.werkplek.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    private final String faulty = text("5xx.html");
    private final String wrong = text("4xx.html");

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        String page = (status.is5xxServerError() ? faulty : wrong).replace("{code}", RequestCode.of(request));
        return new ModelAndView((ignored, asked, response) -> {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(page);
        });
    }

    private static String text(String name) {
        try {
            return new ClassPathResource(name, ErrorPage.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
