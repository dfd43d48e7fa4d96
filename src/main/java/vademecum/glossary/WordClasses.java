package vademecum.glossary;

import java.util.Set;

/// The closed classes of English words and its commonest verbs, by which a mention is told from the same letters in
/// another role. All in lower case.
final class WordClasses {

    /// Before these words a noun group ends and an object begins; behind a verb they are common.
    static final Set<String> OBJECTS = Set.of("a", "an", "the", "these", "those", "its", "their", "your", "our", "my",
            "it", "them", "us", "some", "any", "several", "each", "every", "sure");
    /// Behind these words stands a noun.
    static final Set<String> BEFORE_NOUNS = Set.of("a", "an", "the", "this", "each", "every", "in", "on", "at", "by",
            "for", "with", "from", "of", "into", "onto", "over", "via", "across", "per", "within", "without", "through",
            "to");
    /// Behind these words stands a verb.
    static final Set<String> BEFORE_VERBS = Set.of("to", "can", "could", "will", "would", "shall", "should", "may",
            "might", "must", "cannot", "can't", "won't", "don't", "doesn't", "didn't", "let's", "you", "we", "they",
            "i", "please", "not", "never", "you'll", "we'll", "you'd");
    /// Behind these words a single count noun has an article, or the words are an idiom: `point of view`, `in turn`.
    static final Set<String> BEFORE_IDIOMS = Set.of("of", "in", "on", "at", "by");
    /// Words that hold sentences together.
    static final Set<String> FUNCTION = Set.of("a", "an", "the", "this", "that", "these", "those", "its", "their",
            "your", "our", "my", "his", "her", "it", "them", "us", "me", "we", "you", "they", "he", "she", "i", "and",
            "or", "but", "nor", "so", "yet", "if", "when", "while", "as", "because", "since", "although", "though",
            "unless", "until", "where", "who", "whom", "whose", "which", "what", "how", "than", "then", "in", "on",
            "at", "by", "for", "with", "from", "to", "of", "into", "onto", "over", "under", "about", "after", "before",
            "between", "within", "without", "through", "during", "against", "per", "via", "across", "along", "among",
            "around", "behind", "beyond", "like", "near", "off", "out", "outside", "inside", "up", "down", "upon",
            "toward", "towards", "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had",
            "having", "do", "does", "did", "done", "can", "could", "may", "might", "must", "shall", "should", "will",
            "would", "not", "no", "never", "also", "only", "just", "even", "still", "already", "now", "here", "there",
            "too", "very", "more", "most", "less", "least", "such", "same", "other", "another", "each", "every", "all",
            "any", "some", "both", "either", "neither", "few", "many", "much", "several", "one", "two", "three",
            "first", "second", "last", "next", "new", "own", "etc", "ie", "eg", "vs", "always", "often", "perhaps",
            "again", "together", "whether", "using", "itself", "themselves", "however", "instead", "therefore", "alone",
            "today", "later", "earlier", "soon", "once", "twice", "ever", "away", "back", "ahead", "anyway", "enough",
            "else", "maybe", "meanwhile", "otherwise", "rather", "sometimes", "well", "anymore", "afterwards",
            "everywhere", "nowhere", "throughout", "yes");
    /// Irregular past tenses, which stand behind a subject.
    static final Set<String> PASTS = Set.of("went", "came", "ran", "made", "took", "got", "gave", "kept", "left",
            "sent", "held", "began", "grew", "fell", "lost", "found", "built", "broke", "became", "brought", "bought",
            "caught", "chose", "drew", "drove", "felt", "flew", "forgot", "froze", "hung", "heard", "hid", "knew",
            "led", "lay", "lent", "meant", "met", "paid", "rose", "said", "saw", "sold", "shook", "shot", "showed",
            "slept", "spoke", "spent", "stood", "stole", "stuck", "swept", "taught", "threw", "thought", "told",
            "understood", "woke", "wore", "won", "wrote");
    /// Words so common that they seldom are a term.
    static final Set<String> COMMON = Set.of("be", "have", "do", "say", "go", "get", "make", "know", "think", "take",
            "see", "come", "want", "look", "use", "find", "tell", "give", "work", "call", "try", "ask", "need", "feel",
            "become", "leave", "put", "mean", "keep", "let", "begin", "seem", "help", "show", "hear", "play", "run",
            "move", "live", "hold", "bring", "happen", "write", "provide", "sit", "stand", "lose", "pay", "meet",
            "include", "continue", "set", "learn", "change", "lead", "understand", "watch", "follow", "stop", "create",
            "speak", "read", "allow", "add", "spend", "grow", "open", "walk", "win", "offer", "remember", "consider",
            "appear", "buy", "wait", "serve", "send", "expect", "build", "stay", "fall", "cut", "reach", "remain",
            "suggest", "raise", "pass", "sell", "require", "decide", "pull", "push", "return", "start", "turn", "more",
            "less", "most", "least", "much", "many", "like", "only", "just", "even", "still", "also", "very", "well",
            "then", "there", "here", "now", "how", "all", "any", "some", "own", "same", "other", "such", "than", "too",
            "one", "two", "first", "last", "next", "new", "good", "high", "low", "small", "large", "great", "old");
    /// Words of which a text in English has several in every sentence, and few other languages have any.
    static final Set<String> ENGLISH = Set.of("the", "of", "and", "is", "are", "with", "for", "that", "this", "from",
            "by", "be", "an", "to", "it", "you", "your", "when", "can", "which");

    private WordClasses() {
    }

    /// Whether the word is none that holds sentences together.
    static boolean isContent(String lower) {
        return !lower.isEmpty() && !FUNCTION.contains(lower);
    }

    /// Whether the word or what it is the plural or third person of is so common that it seldom is a term.
    static boolean isCommon(String lower) {
        return COMMON.contains(lower)
                || lower.endsWith("s") && COMMON.contains(lower.substring(0, lower.length() - 1));
    }
}
