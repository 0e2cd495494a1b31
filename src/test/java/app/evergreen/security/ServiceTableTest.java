package app.evergreen.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.evergreen.support.IntegrationTest;
import app.evergreen.thread.ThreadService;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * Every method of every service and query, called as each role that may not, and as nobody. {@link ThreadService} is not among them: it
 * is the inside of commands of others, whose callers need not have any right of their own on threads.
 */
@IntegrationTest
class ServiceTableTest {

    @Autowired
    private ApplicationContext context;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @TestFactory
    Stream<DynamicTest> everyMethodRefusesWhoMayNot() {
        return guarded()
                .flatMap(bean ->
                        methods(bean).map(method -> DynamicTest.dynamicTest(name(method), () -> walk(bean, method))));
    }

    private Stream<Object> guarded() {
        return Arrays.stream(context.getBeanDefinitionNames())
                .filter(name -> context.isSingleton(name))
                .map(context::getBean)
                .filter(bean -> AopUtils.getTargetClass(bean).getName().startsWith("app.evergreen."))
                .filter(bean -> isGuarded(AopUtils.getTargetClass(bean)));
    }

    private static boolean isGuarded(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && type != ThreadService.class
                && (type.isAnnotationPresent(Service.class)
                        || type.getSimpleName().endsWith("Query"));
    }

    private static Stream<Method> methods(Object bean) {
        return Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static void walk(Object bean, Method method) {
        var allowed = allowed(method);
        assertThat(allowed).as("%s says who may call it", name(method)).isNotNull();
        SecurityContextHolder.clearContext();
        assertThat(refusal(bean, method)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        for (var role : Role.values()) {
            if (Arrays.stream(allowed.value()).noneMatch(role.rights()::contains)) {
                SecurityContextHolder.getContext()
                        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                                "somebody", "", SignedIn.authorities(role.rights())));
                assertThat(refusal(bean, method))
                        .as("%s as %s", name(method), role)
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    private static RolesAllowed allowed(Method method) {
        var own = method.getAnnotation(RolesAllowed.class);
        return own != null ? own : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
    }

    private static Throwable refusal(Object bean, Method method) {
        var failure = catchThrowable(() -> method.invoke(
                bean,
                Arrays.stream(method.getParameterTypes())
                        .map(ServiceTableTest::nothing)
                        .toArray()));
        return failure instanceof InvocationTargetException wrapped ? wrapped.getCause() : failure;
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == long.class ? (Object) 0L : type == int.class ? (Object) 0 : null;
    }
}
