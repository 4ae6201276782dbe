// What the declarant says, beside the image: parties, value, goods with their codes and weights.
#pragma once

#include "inspection/Declaration.h"

#include <QWidget>

class QFormLayout;

namespace portlight::widgets {

class DeclarationView : public QWidget
{
    Q_OBJECT

public:
    explicit DeclarationView(QWidget* parent = nullptr);
    void setDeclaration(const inspection::Declaration& declaration);

private:
    void addRow(const QString& name, const QString& value);
    void addGoods(const inspection::GoodsItem& item);

    QFormLayout* m_form = nullptr;
    inspection::Declaration m_declaration;
};

} // namespace portlight::widgets
