"""What must pass, on every Python: lint, types, tests, docs, package. Each session is a few plain commands."""

import nox

PYTHONS = ("3.11", "3.12", "3.13")
PROJECT = nox.project.load_toml("pyproject.toml")

nox.options.default_venv_backend = "venv"


def _install(session: nox.Session, group: str) -> None:
    session.install("--editable", ".", *nox.project.dependency_groups(PROJECT, group))


@nox.session
def lint(session: nox.Session) -> None:
    _install(session, "lint")
    session.run("ruff", "format", "--check", ".")
    session.run("ruff", "check", ".")
    session.run("lint-imports", "--no-logo")


@nox.session
def types(session: nox.Session) -> None:
    _install(session, "types")
    session.run("mypy")
    session.run("pyright")


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    _install(session, "test")
    session.run("coverage", "run", "-m", "pytest", "-n", "auto", "--dist", "loadfile", *session.posargs)
    session.run("coverage", "combine", "--quiet")
    if not session.posargs:
        session.run("coverage", "report")


@nox.session
def docs(session: nox.Session) -> None:
    _install(session, "docs")
    session.run("sphinx-build", "-n", "-W", "--keep-going", "-b", "html", "docs", "docs/_build")


@nox.session(venv_backend="none")
def package(session: nox.Session) -> None:
    # Builds the wheel, installs it in a clean environment with the oldest dependencies, runs the suite against it.
    folder = session.create_tmp()
    session.run(".ci/wheel", "build", folder, external=True)
    session.run(".ci/wheel", "test", folder, external=True)
