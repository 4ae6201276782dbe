// Sign-in by the command line, for a person: `portlight --badge B --case N` with the password in the environment opens
// the desk at that case. What a script asks for is ScriptedRun's.
#pragma once

namespace portlight::app {

class DeskWindow;
struct LaunchOptions;

// Of a window that start() shows. Nothing happens unless the command line names a badge or a case and the password is
// there; a refusal stands on the sign-in page, where the officer goes on by hand.
void signInAsGiven(DeskWindow& window, const LaunchOptions& options);

} // namespace portlight::app
