package vademecum.site;

import java.io.IOException;
import java.util.List;
import vademecum.base.Located;

/// Says that a site was not published because its files would hold secrets.
public final class SecretLeak extends IOException {

    private static final long serialVersionUID = 1;

    private final transient List<Located> problems;

    SecretLeak(List<Located> problems) {
        super("the site would hold secrets");
        this.problems = problems;
    }

    /// One diagnostic for each secret and each note or file that has it.
    public List<Located> problems() {
        return problems;
    }
}
