package nl.veiligesteden.werkplek.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The name of a built file holds what is in it, that of a font its number: a browser keeps them for good, where the framework says an hour or nothing. */
@Component
class KeptFiles extends OncePerRequestFilter {

    private static final String FOR_GOOD = "max-age=31536000, immutable";
    private static final String FONTS = "/fonts/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isIn("/VAADIN/build/", request) && !isIn(FONTS, request);
    }

    private static boolean isIn(String folder, HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + folder);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (isIn(FONTS, request)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_GOOD);
        }
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                boolean kept = name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL) && value.startsWith("max-age");
                super.setHeader(name, kept ? FOR_GOOD : value);
            }
        });
    }
}
