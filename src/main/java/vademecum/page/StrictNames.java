package vademecum.page;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.ExtendCode;
import com.github.mustachejava.codes.PartialCode;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Looks names up in views, and throws where Mustache would quietly render nothing for a name that no view has. A name
/// is a component of a record, or `empty` of a list; dots lead from one to the next.
final class StrictNames extends ReflectionObjectHandler {

    @Override
    public Binding createBinding(String name, TemplateContext place, Code code) {
        boolean namesTemplate = code instanceof PartialCode || code instanceof ExtendCode;
        return namesTemplate ? super.createBinding(name, place, code) : new StrictBinding(this, name, place);
    }

    /// A name at its place in a template.
    private static final class StrictBinding implements Binding {

        private final StrictNames names;
        private final String name;
        private final Step[] steps;
        private final TemplateContext place;

        private StrictBinding(StrictNames names, String name, TemplateContext place) {
            this.names = names;
            this.name = name;
            this.place = place;
            String[] parts = name == null ? new String[0] : name.split("\\.");
            this.steps = new Step[parts.length];
            for (int i = 0; i < parts.length; i++) {
                steps[i] = new Step(parts[i]);
            }
        }

        @Override
        public Object get(List<Object> scopes) {
            for (int i = scopes.size() - 1; i >= 0; i--) {
                Object scope = names.coerce(scopes.get(i));
                if (scope != null) {
                    Accessor accessor = steps[0].of(scope.getClass());
                    if (accessor.reader.isPresent()) {
                        return rest(value(accessor, scope));
                    }
                }
            }
            throw missing(scopes.getLast());
        }

        private Object rest(Object first) {
            Object value = first;
            for (int i = 1; i < steps.length && value != null; i++) {
                Accessor accessor = steps[i].of(value.getClass());
                if (accessor.reader.isEmpty()) {
                    throw missing(value);
                }
                value = value(accessor, value);
            }
            return value;
        }

        private Object value(Accessor accessor, Object view) {
            try {
                return names.coerce((Object) accessor.reader.get().invokeExact(view));
            } catch (Error e) {
                throw e;
            } catch (Throwable e) {
                throw new MustacheException("cannot read `" + name + "`", e, place);
            }
        }

        private MissingNameException missing(Object view) {
            return new MissingNameException(name, view == null ? "" : view.getClass().getSimpleName(), place);
        }
    }

    /// How a type answers to a name.
    ///
    /// @param reader reads the value of an object; absent if the type does not have the name
    private record Accessor(Class<?> type, Optional<MethodHandle> reader) {

        private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

        private static Accessor of(Class<?> type, String name) {
            try {
                if (Collection.class.isAssignableFrom(type) && name.equals("empty")) {
                    return of(type, Collection.class.getMethod("isEmpty"));
                }
                return type.isRecord() ? of(type, type.getDeclaredMethod(name)) : new Accessor(type, Optional.empty());
            } catch (NoSuchMethodException e) {
                return new Accessor(type, Optional.empty());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        /// A handle, for it does not check at each call what it is called with, as reflection does.
        private static Accessor of(Class<?> type, Method method) throws IllegalAccessException {
            method.setAccessible(true);
            return new Accessor(type, Optional.of(MethodHandles.lookup().unreflect(method).asType(ANY)));
        }
    }

    /// One word of a name. It remembers the accessors of the types that it met, which are few.
    private static final class Step {

        private final String name;
        private volatile Accessor[] known = {};

        private Step(String name) {
            this.name = name;
        }

        private Accessor of(Class<?> type) {
            for (Accessor accessor : known) {
                if (accessor.type == type) {
                    return accessor;
                }
            }
            return learn(type);
        }

        private Accessor learn(Class<?> type) {
            Accessor accessor = Accessor.of(type, name);
            Accessor[] before = known;
            Accessor[] all = Arrays.copyOf(before, before.length + 1);
            all[before.length] = accessor;
            known = all;
            return accessor;
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
