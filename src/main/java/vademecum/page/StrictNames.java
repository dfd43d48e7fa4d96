package vademecum.page;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.ExtendCode;
import com.github.mustachejava.codes.PartialCode;
import com.github.mustachejava.reflect.GuardedBinding;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.util.List;

/// Looks names up in views, and throws where Mustache would quietly render nothing for a name that no view has.
final class StrictNames extends ReflectionObjectHandler {

    @Override
    public Binding createBinding(String name, TemplateContext place, Code code) {
        boolean namesTemplate = code instanceof PartialCode || code instanceof ExtendCode;
        return namesTemplate ? super.createBinding(name, place, code) : new StrictBinding(this, name, place, code);
    }

    private static final class StrictBinding extends GuardedBinding {

        private final TemplateContext place;

        private StrictBinding(StrictNames names, String name, TemplateContext place, Code code) {
            super(names, name, place, code);
            this.place = place;
        }

        @Override
        protected synchronized Wrapper getWrapper(String name, List<Object> scopes) {
            Wrapper wrapper = super.getWrapper(name, scopes);
            if (wrapper instanceof MissingWrapper) {
                Object view = scopes.getLast();
                throw new MissingNameException(name, view == null ? "" : view.getClass().getSimpleName(), place);
            }
            return wrapper;
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
