package vademecum.page;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.ExtendCode;
import com.github.mustachejava.codes.PartialCode;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Looks names up in views, and throws where Mustache would quietly render nothing for a name that no view has. A name
/// is a component of a record, or `empty` of a list; dots lead from one to the next.
final class StrictNames extends ReflectionObjectHandler {

    @Override
    public Binding createBinding(String name, TemplateContext place, Code code) {
        boolean namesTemplate = code instanceof PartialCode || code instanceof ExtendCode;
        return namesTemplate ? super.createBinding(name, place, code) : new StrictBinding(this, name, place);
    }

    /// A name at its place in a template. It remembers the accessor of each type that it met there.
    private static final class StrictBinding implements Binding {

        private final StrictNames names;
        private final String name;
        private final List<String> parts;
        private final TemplateContext place;
        private final Map<Class<?>, Optional<Method>> accessors = new ConcurrentHashMap<>();

        private StrictBinding(StrictNames names, String name, TemplateContext place) {
            this.names = names;
            this.name = name;
            this.parts = name == null ? List.of() : List.of(name.split("\\."));
            this.place = place;
        }

        @Override
        public Object get(List<Object> scopes) {
            for (int i = scopes.size() - 1; i >= 0; i--) {
                Object scope = names.coerce(scopes.get(i));
                if (scope != null) {
                    Optional<Method> accessor = accessor(scope.getClass());
                    if (accessor.isPresent()) {
                        return rest(value(accessor.get(), scope));
                    }
                }
            }
            throw missing(scopes.getLast());
        }

        private Optional<Method> accessor(Class<?> type) {
            Optional<Method> known = accessors.get(type);
            if (known == null) {
                known = accessor(type, parts.getFirst());
                accessors.put(type, known);
            }
            return known;
        }

        private Object rest(Object first) {
            Object value = first;
            for (int i = 1; i < parts.size() && value != null; i++) {
                Object view = value;
                value = value(accessor(view.getClass(), parts.get(i)).orElseThrow(() -> missing(view)), view);
            }
            return value;
        }

        private Object value(Method accessor, Object view) {
            try {
                return names.coerce(accessor.invoke(view));
            } catch (ReflectiveOperationException e) {
                throw new MustacheException("cannot read `" + name + "`", e, place);
            }
        }

        private static Optional<Method> accessor(Class<?> type, String name) {
            try {
                if (Collection.class.isAssignableFrom(type) && name.equals("empty")) {
                    return Optional.of(Collection.class.getMethod("isEmpty"));
                }
                if (!type.isRecord()) {
                    return Optional.empty();
                }
                Method accessor = type.getDeclaredMethod(name);
                accessor.setAccessible(true);
                return Optional.of(accessor);
            } catch (NoSuchMethodException e) {
                return Optional.empty();
            }
        }

        private MissingNameException missing(Object view) {
            return new MissingNameException(name, view == null ? "" : view.getClass().getSimpleName(), place);
        }
    }

    /// Thrown where a template asks for a name that its view does not have.
    static final class MissingNameException extends MustacheException {

        private static final long serialVersionUID = 1L;

        private final transient String name;
        private final transient String view;

        MissingNameException(String name, String view, TemplateContext place) {
            super("no such name", place);
            this.name = name;
            this.view = view;
        }

        String complaint() {
            return "no name `" + name + "` in " + view;
        }
    }
}
