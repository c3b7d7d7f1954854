"""Runs the unittest classes of a script and closes as Qt Test does, which is what tests/run counts."""
import sys
import unittest


class Result(unittest.TextTestResult):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.passed = 0
        self.broken_parts = set()

    def addSuccess(self, test):
        super().addSuccess(test)
        self.passed += 1

    def addSubTest(self, test, subtest, outcome):
        """A test of which several parts fail is one failed test."""
        super().addSubTest(test, subtest, outcome)
        if outcome is not None:
            self.broken_parts.add(test.id())


def main():
    names = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    module = sys.modules["__main__"]
    load = unittest.defaultTestLoader
    suite = load.loadTestsFromNames(names, module) if names else load.loadTestsFromModule(module)
    result = unittest.TextTestRunner(stream=sys.stdout, verbosity=2, resultclass=Result).run(suite)
    whole = {test.id() for test, _ in result.failures + result.errors if not hasattr(test, "test_case")}
    failed = len(whole | result.broken_parts) + len(result.unexpectedSuccesses)
    print(f"Totals: {result.passed} passed, {failed} failed, {len(result.skipped)} skipped", flush=True)
    sys.exit(0 if failed == 0 and result.passed > 0 else 1)
