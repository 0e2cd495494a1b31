package app.evergreen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.evergreen.security.Rights;
import app.evergreen.security.Role;
import app.evergreen.support.IntegrationTest;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.util.ClassUtils;

/** Every command and every read is refused, before it looks at anything, to whoever has no right to it. */
@IntegrationTest
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class ServiceRolesTest {

    private static final Pattern NAMED_AS_SERVICE = Pattern.compile(".*(Service|Query|Changes)");

    private final ApplicationContext context;

    /** A public method of a service. */
    private record Door(Object service, Method method) {

        Set<String> rights() {
            var onMethod = method.getAnnotation(RolesAllowed.class);
            var said = onMethod != null ? onMethod : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
            return said == null ? Set.of() : Set.of(said.value());
        }

        @Nullable
        Throwable knock() {
            var arguments =
                    Arrays.stream(method.getParameterTypes()).map(Door::nothing).toArray();
            var answer = catchThrowable(() -> method.invoke(service, arguments));
            return answer instanceof InvocationTargetException inside ? inside.getCause() : answer;
        }

        private static @Nullable Object nothing(Class<?> type) {
            if (!type.isPrimitive()) {
                return null;
            }
            return Array.get(Array.newInstance(type, 1), 0);
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyDoorSaysWhoMayOpenIt() {
        assertThat(doors())
                .hasSizeGreaterThan(50)
                .allSatisfy(door -> assertThat(door.rights())
                        .as(door.toString())
                        .isNotEmpty()
                        .isSubsetOf(Rights.ALL));
    }

    @TestFactory
    Stream<DynamicTest> nobodyGetsIn() {
        return doors().stream()
                .map(door -> DynamicTest.dynamicTest(door.toString(), () -> {
                    SecurityContextHolder.clearContext();
                    assertThat(door.knock()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
                }));
    }

    @TestFactory
    Stream<DynamicTest> noRoleGetsInWithoutTheRight() {
        return Arrays.stream(Role.values())
                .flatMap(role -> doors().stream()
                        .filter(door -> role.rights().stream().noneMatch(door.rights()::contains))
                        .map(door -> DynamicTest.dynamicTest(role + " at " + door, () -> refuses(door, role))));
    }

    private static void refuses(Door door, Role role) {
        var authorities = role.rights().stream().map(right -> "ROLE_" + right).toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "somebody", "", AuthorityUtils.createAuthorityList(authorities)));
        assertThat(door.knock()).isInstanceOf(AccessDeniedException.class);
    }

    private List<Door> doors() {
        return Arrays.stream(context.getBeanDefinitionNames())
                .filter(name -> isService(typeOf(name)))
                .map(context::getBean)
                .flatMap(service -> Arrays.stream(
                                AopUtils.getTargetClass(service).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new Door(service, method)))
                .toList();
    }

    private Class<?> typeOf(String bean) {
        var type = context.getType(bean, false);
        return type == null ? Object.class : ClassUtils.getUserClass(type);
    }

    private static boolean isService(Class<?> type) {
        return type.getPackageName().startsWith("app.evergreen")
                && Modifier.isPublic(type.getModifiers())
                && (type.isAnnotationPresent(Service.class)
                        || NAMED_AS_SERVICE.matcher(type.getSimpleName()).matches());
    }
}
