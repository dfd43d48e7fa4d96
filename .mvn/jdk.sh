# Finds a JDK that can build and run Vademecum. For `vade` and `mvnw`, which source this file.

jdk_least=25

# Sets jdk_release and jdk_major to the version of the JDK in folder $1, such as 25.0.3 and 25; fails if there is none.
jdk_read() {
  jdk_release=
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    while IFS= read -r jdk_line || [ -n "$jdk_line" ]; do
      case $jdk_line in
        JAVA_VERSION=*) jdk_release=${jdk_line#JAVA_VERSION=\"}; jdk_release=${jdk_release%\"}; break ;;
      esac
    done <"$1/release"
  else
    jdk_release=$("$1/bin/javac" -version 2>&1) && jdk_release=${jdk_release#javac }
  fi
  jdk_major=${jdk_release#1.}
  jdk_major=${jdk_major%%[!0-9]*}
  [ -n "$jdk_major" ]
}

# Takes folder $1 if its JDK is newer than the best so far.
jdk_try() {
  jdk_read "$1" || return 0
  if [ "$jdk_major" -gt "$jdk_best" ]; then
    jdk_best=$jdk_major
    jdk_version=$jdk_release
    jdk_home=$1
  fi
}

# Takes the JDK of the `java` on the PATH, whose symbolic links lead to its folder.
jdk_try_path() {
  jdk_java=$(command -v java) || return 0
  while [ -L "$jdk_java" ]; do
    jdk_link=$(readlink "$jdk_java") || return 0
    case $jdk_link in
      /*) jdk_java=$jdk_link ;;
      *) jdk_java=${jdk_java%/*}/$jdk_link ;;
    esac
  done
  case $jdk_java in
    */bin/java) jdk_try "${jdk_java%/bin/java}" ;;
  esac
}

jdk_try_folders() {
  for jdk_folder in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /usr/local/openjdk* /opt/* /opt/java/* \
      "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.gradle/jdks/* "$HOME"/.asdf/installs/java/* \
      "$HOME"/.local/share/mise/installs/java/* /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    jdk_try "$jdk_folder"
  done
  if [ -x /usr/libexec/java_home ]; then
    jdk_folder=$(/usr/libexec/java_home -v "$jdk_least+" 2>/dev/null) && jdk_try "$jdk_folder"
  fi
  return 0
}

# Sets and exports JAVA_HOME, and sets jdk_version. The user's choice comes first (VADE_JAVA_HOME, JAVA_HOME, the `java` on the PATH), if it
# is new enough; then the newest JDK in the usual folders. Fails with a message that says what to install.
jdk_find() {
  jdk_best=0
  jdk_home=
  HOME=${HOME:-/nonexistent}
  [ -z "${VADE_JAVA_HOME:-}" ] || jdk_try "$VADE_JAVA_HOME"
  [ "$jdk_best" -ge $jdk_least ] || [ -z "${JAVA_HOME:-}" ] || jdk_try "$JAVA_HOME"
  [ "$jdk_best" -ge $jdk_least ] || jdk_try_path
  [ "$jdk_best" -ge $jdk_least ] || jdk_try_folders
  if [ "$jdk_best" -lt $jdk_least ]; then
    jdk_explain >&2
    return 1
  fi
  JAVA_HOME=$jdk_home
  export JAVA_HOME
}

jdk_explain() {
  echo "Vademecum needs a JDK $jdk_least or newer, and none was found."
  [ "$jdk_best" -eq 0 ] || echo "The newest one here is a JDK $jdk_best, in $jdk_home."
  cat <<MESSAGE
Install one, then run the same command again:
  Debian, Ubuntu   sudo apt install openjdk-$jdk_least-jdk
  macOS            brew install openjdk
  SDKMAN!          sdk install java
  any system       https://adoptium.net
If you have one in an unusual place: export JAVA_HOME=/the/folder
MESSAGE
}
