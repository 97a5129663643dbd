package nl.veiligesteden.werkplek.testing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import nl.veiligesteden.werkplek.access.NoWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/** Every public method of every service, found by itself: a new service is covered the moment that it exists. */
public final class ServiceMethods {

    private final ApplicationContext context;

    public ServiceMethods(ApplicationContext context) {
        this.context = context;
    }

    /** A service method with the bean to call it on. */
    public record ServiceMethod(Object bean, Method method) {

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }

        public boolean takesAWorkspace() {
            return method.getParameterCount() > 0 && Workspace.class.isAssignableFrom(method.getParameterTypes()[0]);
        }

        /** Calls it, and says what came of that: what it answers, hands over and writes. */
        public Outcome call(Object... arguments) {
            StringBuilder handed = new StringBuilder();
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            Object[] given = arguments.clone();
            for (int at = 0; at < given.length; at++) {
                given[at] = switch (given[at]) {
                    case Consumer<?> _ -> (Consumer<Object>) handed::append;
                    case OutputStream _ -> written;
                    case null, default -> given[at];
                };
            }
            try {
                Object answer = method.invoke(bean, given);
                return new Outcome((String.valueOf(answer) + handed + written.toString(StandardCharsets.UTF_8)).toLowerCase(), null);
            } catch (InvocationTargetException refused) {
                return new Outcome(String.valueOf(refused.getTargetException().getMessage()).toLowerCase(), refused.getTargetException());
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** What came of a call: an answer, or an error with its message; both can leak. */
    public record Outcome(String text, Throwable error) {
    }

    public List<ServiceMethod> all() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getName().startsWith("nl.veiligesteden"))
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new ServiceMethod(bean, method)))
                .sorted(Comparator.comparing(ServiceMethod::toString)).toList();
    }

    /** Those that can be called with such a workspace. */
    public List<ServiceMethod> of(Class<?> workspaceType) {
        return all().stream().filter(found -> !found.method().isAnnotationPresent(NoWorkspace.class))
                .filter(found -> found.takesAWorkspace() && found.method().getParameterTypes()[0].isAssignableFrom(workspaceType)).toList();
    }
}
